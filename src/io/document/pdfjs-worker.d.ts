/** The package has types for its other half alone. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs";
