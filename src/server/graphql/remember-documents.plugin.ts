import type { ApolloServerPlugin } from "@apollo/server";
import { OperationTypeNode } from "graphql";
import type { GraphContext } from "../../graphql/context.js";
import type { KnownDocuments } from "../../graphql/documents/known-documents.js";

/** Remembers each query that was answered without an error: its next answer takes a shorter way. */
export function createRememberDocumentsPlugin(
  documents: KnownDocuments,
): ApolloServerPlugin<GraphContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ source, request, schema, document, operation, response }) {
          const { body } = response;
          if (!source || !document || operation?.operation !== OperationTypeNode.QUERY) return;
          if (body.kind !== "single" || body.singleResult.errors) return;
          documents.remember(source, request.operationName, schema, document, operation);
        },
      };
    },
  };
}
