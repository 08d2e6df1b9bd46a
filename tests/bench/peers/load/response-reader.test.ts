import { describe, expect, it } from "vitest";
import { ResponseReader } from "./response-reader.js";

const ANSWER = Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 11\r\nx: y\r\n\r\n{"data":{}}');

describe("reading an answer", () => {
  it("is whole with its last byte, however it is cut", () => {
    for (let size = 1; size <= ANSWER.length; size += 1) {
      const reader = new ResponseReader(true);
      const wholes: boolean[] = [];
      for (let start = 0; start < ANSWER.length; start += size) {
        wholes.push(reader.push(ANSWER.subarray(start, start + size)));
      }
      expect(wholes.indexOf(true)).toBe(wholes.length - 1);
      expect(reader.readBody().toString()).toBe('{"data":{}}');
    }
  });

  it("reads the next answer after a reset", () => {
    const reader = new ResponseReader(true);
    reader.push(ANSWER);
    reader.reset();
    expect(reader.push(ANSWER)).toBe(true);
    expect(reader.bodyLength).toBe(11);
  });

  it("tells lengths without keeping bodies, and keeps no bytes that are overwritten", () => {
    for (const isKept of [false, true]) {
      const reader = new ResponseReader(isKept);
      const bytes = Buffer.alloc(7);
      let isWhole = false;
      for (let start = 0; start < ANSWER.length; start += bytes.length) {
        const size = ANSWER.copy(bytes, 0, start, start + bytes.length);
        isWhole = reader.push(bytes.subarray(0, size));
        bytes.fill("#");
      }
      expect([isWhole, reader.bodyLength]).toEqual([true, 11]);
      if (isKept) expect(reader.readBody().toString()).toBe('{"data":{}}');
    }
  });

  it("refuses a status other than 200 and an unknown length", () => {
    const failed = Buffer.from("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
    const endless = Buffer.from("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    expect(() => new ResponseReader(true).push(failed)).toThrow(/status 200/u);
    expect(() => new ResponseReader(true).push(endless)).toThrow(/a length/u);
  });
});
