import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/io/document/read-document";

const patient = { signal: new AbortController().signal, onPage: () => undefined };
const read = (text: string) => readDocument(new TextEncoder().encode(text), patient);
const zipped = (path: string, text: string) =>
  readDocument(new Uint8Array(zipSync({ [path]: strToU8(text) })), patient);

describe("a document is read by its content", () => {
  test("as text or Markdown, line by line as it stands", async () => {
    expect(await read("## 1. Summary\r\n1.1 <b> is a tag")).toEqual({
      lines: ["## 1. Summary", "1.1 <b> is a tag"],
    });
  });

  test("as a web page, without its tags, its styles and what would run in it", async () => {
    const page = `<!DOCTYPE html><html><head><title>T</title></head><body><script>alert(1)</script>
      <h2>1. Summary</h2><p>1.1 The <b>Board</b> pays &pound;5&#44; R&amp;D<br>and more</p>
      <ul><li>a) &unknown;</li></ul></body></html>`;
    expect(await read(page)).toEqual({
      lines: ["1. Summary", "1.1 The Board pays £5, R&D", "and more", "a) &unknown;"],
    });
  });

  test("as a Word document, each paragraph a line, those in tables too", async () => {
    const xml = `<w:document xmlns:w="urn:w"><w:body>
      <w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>1.1</w:t><w:tab/><w:t>The </w:t></w:r><w:r><w:t>Board</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>In a cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
      </w:body></w:document>`;
    expect(await zipped("word/document.xml", xml)).toEqual({ lines: ["1.1\tThe Board", "In a cell"] });
  });
});

describe("what cannot be read is told", () => {
  const SLIP = { slip: "This file cannot be read as text, a web page, a Word document or a PDF." };

  test("a picture, a workbook, a Word document that is cut or declares entities", async () => {
    expect(await readDocument(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), patient)).toEqual(SLIP);
    expect(await zipped("xl/workbook.xml", "<workbook/>")).toEqual(SLIP);
    expect(await zipped("word/document.xml", "<document>")).toEqual(SLIP);
    expect(await zipped("word/document.xml", '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>')).toEqual(SLIP);
  });

  test("a file without text", async () => {
    expect(await read("  \n ")).toEqual({ slip: "There is no text in this file." });
  });
});
