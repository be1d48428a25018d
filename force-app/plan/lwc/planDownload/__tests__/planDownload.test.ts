import { saveFile } from 'c/planDownload';

it('hands the file to the browser under its name, as a type that the platform lets through', () => {
  const made: Blob[] = [];
  URL.createObjectURL = (blob) => {
    made.push(blob as Blob);
    return 'blob:1';
  };
  URL.revokeObjectURL = jest.fn();
  const clicked: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked.push(`${this.download} ${this.href}`);
  });
  saveFile('a,b', 'Plan.csv');
  const workbook = new Blob(['x'], { type: 'application/octet-stream' });
  saveFile(workbook, 'Plan.xlsx');
  expect(clicked).toEqual(['Plan.csv blob:1', 'Plan.xlsx blob:1']);
  expect(made[0].type).toBe('text/plain');
  expect(made[1]).toBe(workbook);
});
