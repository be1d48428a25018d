import { downloadText, fileNameOf } from 'c/planFileDownload';

it('gives a file of a type that is allowed everywhere', async () => {
  const blobs: Blob[] = [];
  URL.createObjectURL = jest.fn((blob) => {
    blobs.push(blob as Blob);
    return 'blob:1';
  });
  URL.revokeObjectURL = jest.fn();
  const clicked = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe('plan.ics');
    expect(this.href).toBe('blob:1');
  });
  downloadText('plan.ics', 'BEGIN:VCALENDAR');
  expect(clicked).toHaveBeenCalled();
  expect(blobs[0].type).toBe('application/octet-stream');
  expect(URL.revokeObjectURL).toHaveBeenCalledWith('blob:1');
});

it('makes names that every file system takes', () => {
  expect(fileNameOf('Evaluation: A/B "test"?', 'ics')).toBe('Evaluation  A B  test.ics');
  expect(fileNameOf(' ', 'ics')).toBe('plan.ics');
  expect(fileNameOf('x'.repeat(200), 'ics')).toHaveLength(84);
});
