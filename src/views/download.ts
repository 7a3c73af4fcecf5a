/** Hands a file to the browser. */
export function save(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a text to the browser as a file. */
export const download = (fileName: string, type: string, text: string): void =>
  save(fileName, new Blob([text], { type: `${type};charset=utf-8` }));
