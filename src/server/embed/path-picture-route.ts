import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { RolegraphError } from "../../domain/errors.js";
import type { DiagramTheme } from "../../domain/path-diagram/path-picture.js";
import { Answer } from "../graphql/answer.js";
import type { AskGraph } from "../graphql/ask-graph.js";
import { sendAnswer } from "../graphql/send-answer.js";
import { toStatus } from "../http-errors.js";
import { drawNotice } from "./draw-notice.js";
import { readPathVariables } from "./path-parameters.js";

const QUERY = `query PathPicture($input: LearningPathInput!, $theme: DiagramTheme!) {
  learningPath(input: $input) {
    diagram(format: SVG, theme: $theme)
  }
}`;

interface PathPicture {
  readonly learningPath: { readonly diagram: string };
}

const MEDIA_TYPE = "image/svg+xml";

/**
 * Any page may show the picture; opened by itself it may style itself and nothing else. Shared caches hold
 * it for five minutes and a day longer while they ask whether it is still the same.
 */
const HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
};
const REPEATABLE = "public, max-age=300, stale-while-revalidate=86400";

interface PictureRequest {
  Params: { readonly role: string };
  Querystring: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * Adds `/embed/path/<role>.svg`: a plan as a picture for READMEs and other pages that run no scripts. What
 * is wrong is drawn too, with its status, for an image has no other way to say it.
 */
export function addPathPicture(server: FastifyInstance, askGraph: AskGraph): void {
  server.get<PictureRequest>("/embed/path/:role.svg", async (request, reply) => {
    reply.headers(HEADERS);
    try {
      return await answerWithPicture(request, reply, askGraph);
    } catch (error) {
      if (error instanceof RolegraphError) return refuse(reply, error.code, error.message);
      throw error;
    }
  });
}

async function answerWithPicture(
  request: FastifyRequest<PictureRequest>,
  reply: FastifyReply,
  askGraph: AskGraph,
): Promise<FastifyReply> {
  const variables = readPathVariables(request.params.role, request.query);
  const answer = await askGraph<PathPicture>(QUERY, { ...variables });
  if (answer.state === "refused") {
    return refuse(reply, answer.code, answer.message, variables.theme);
  }
  reply.header("cache-control", answer.isRepeatable ? REPEATABLE : "no-store");
  const picture = new Answer(answer.data.learningPath.diagram);
  return sendAnswer(request, reply, picture, MEDIA_TYPE);
}

function refuse(
  reply: FastifyReply,
  code: string,
  message: string,
  theme: DiagramTheme = "SYSTEM",
): FastifyReply {
  const title = `No learning path: ${code}`;
  return reply
    .code(toStatus(code))
    .header("cache-control", "no-store")
    .type(`${MEDIA_TYPE}; charset=utf-8`)
    .send(drawNotice(title, message, theme));
}
