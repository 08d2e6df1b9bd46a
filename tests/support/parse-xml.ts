import { DOMParser } from "@xmldom/xmldom";

/** Parses XML; throws at whatever is not well-formed. */
export function parseXml(text: string) {
  const onError = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError }).parseFromString(text, "application/xml");
}
