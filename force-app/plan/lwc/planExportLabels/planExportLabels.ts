import asCsv from '@salesforce/label/c.Export_Csv';
import asWorkbook from '@salesforce/label/c.Export_Workbook';
import failed from '@salesforce/label/c.Export_Failed';
import heading from '@salesforce/label/c.Export_Heading';
import sheetName from '@salesforce/label/c.Export_Sheet_Name';
import text from '@salesforce/label/c.Export_Text';

/** Texts of the export as a spreadsheet. */
export const labels = {
  asCsv,
  asWorkbook,
  failed,
  heading,
  sheetName,
  text
};
