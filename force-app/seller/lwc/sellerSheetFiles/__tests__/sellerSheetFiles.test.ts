import { loadScript } from 'lightning/platformResourceLoader';
import { LightningElement } from 'lwc';
import { readPasted, readSheetFile, writeWorkbook } from 'c/sellerSheetFiles';

const component = {} as LightningElement;
const library = {
  readWorkbook: jest.fn(() =>
    Promise.resolve([
      { name: 'Empty', rows: [['']] },
      { name: 'Plan', rows: [['Task'], ['A']] }
    ])
  ),
  readText: jest.fn((text: string) => text.split('\n').map((line) => line.split(';'))),
  writeWorkbook: jest.fn(() => Promise.resolve(new Blob(['x'])))
};

beforeEach(() => {
  (window as unknown as Record<string, unknown>).planSheetFiles = library;
  (loadScript as jest.Mock).mockResolvedValue(undefined);
  Object.assign(globalThis, { TextDecoder: jest.requireActual<typeof import('util')>('util').TextDecoder });
});

function file(bytes: number[], name = 'Plan.csv', size = bytes.length): Pick<File, 'name' | 'size' | 'arrayBuffer'> {
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

it('reads workbooks, without the sheets that are empty', async () => {
  expect(await readSheetFile(component, file([0x50, 0x4b, 3, 4], 'Plan.xlsx'))).toEqual([{ name: 'Plan', rows: [['Task'], ['A']] }]);
});

it('reads text in the letters that Excel writes', async () => {
  expect(await readSheetFile(component, file([...letters('F'), 0xc3, 0xa4, ...letters('llig')]))).toEqual([
    { name: 'Plan.csv', rows: [['Fällig']] }
  ]);
  expect(await readSheetFile(component, file([...letters('F'), 0xe4, ...letters('llig')]))).toEqual([
    { name: 'Plan.csv', rows: [['Fällig']] }
  ]);
  expect((await readSheetFile(component, file([0xff, 0xfe, 0x46, 0, 0xe4, 0])))[0].rows).toEqual([['Fä']]);
});

it('reads what was pasted', async () => {
  expect(await readPasted(component, 'Task;Due', 'Pasted')).toEqual([{ name: 'Pasted', rows: [['Task', 'Due']] }]);
});

it.each([
  ['tooLarge', file([1], 'Plan.csv', 6_000_000)],
  ['oldFormat', file([0xd0, 0xcf, 0x11, 0xe0], 'Plan.xls')],
  ['nothingFound', file(letters(' '))]
])('says that a file is %s', async (problem, given) => {
  await expect(readSheetFile(component, given)).rejects.toMatchObject({ problem });
});

it('says that a file cannot be read', async () => {
  library.readWorkbook.mockRejectedValueOnce(new Error('No workbook'));
  await expect(readSheetFile(component, file([0x50, 0x4b]))).rejects.toMatchObject({ problem: 'readFailed' });
});

it('says that the library is missing', async () => {
  (loadScript as jest.Mock).mockRejectedValueOnce(new Error('Offline'));
  await expect(readPasted(component, 'Task', 'Pasted')).rejects.toMatchObject({ problem: 'toolsFailed' });
  delete (window as unknown as Record<string, unknown>).planSheetFiles;
  await expect(writeWorkbook(component, 'Plan', [], [])).rejects.toMatchObject({ problem: 'toolsFailed' });
});

it('writes workbooks', async () => {
  expect(await writeWorkbook(component, 'Plan', [['A']], [10])).toBeInstanceOf(Blob);
  expect(library.writeWorkbook).toHaveBeenCalledWith('Plan', [['A']], [10]);
});
