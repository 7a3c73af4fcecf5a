/** The media type of workbooks as they are written (ECMA-376, part 1, annex). */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
