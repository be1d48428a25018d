import SellerSheetSource from 'c/sellerSheetSource';
import { readPasted, readSheetFile, SheetReadError } from 'c/sellerSheetFiles';
import { find, record, settled, show, textOf, type } from 'test/components';

jest.mock('c/sellerSheetFiles', () => ({
  ...jest.requireActual<object>('c/sellerSheetFiles'),
  readPasted: jest.fn(),
  readSheetFile: jest.fn()
}));

const tables = [{ name: 'Plan', rows: [['Task']] }];
const open = (): Promise<HTMLElement> => show('c-seller-sheet-source', SellerSheetSource);

it('reads rows as soon as they are pasted', async () => {
  (readPasted as jest.Mock).mockResolvedValue(tables);
  const element = await open();
  await expect(element).toBeAccessible();
  const read = record(element, 'sheetread');
  const paste = Object.assign(new CustomEvent('paste', { cancelable: true }), { clipboardData: { getData: () => 'Task\tDue' } });
  find(element, 'textarea').dispatchEvent(paste);
  await settled();
  expect(readPasted).toHaveBeenCalledWith(expect.anything(), 'Task\tDue', 'c.Import_Pasted');
  expect(read).toEqual([{ tables }]);
});

it('reads typed rows when told, and keeps them when that fails', async () => {
  (readPasted as jest.Mock).mockRejectedValue(new SheetReadError('toolsFailed'));
  const element = await open();
  expect(find<HTMLButtonElement>(element, '[data-name="read"]').disabled).toBe(true);
  type(find(element, 'textarea'), 'Task');
  await settled();
  find(element, '[data-name="read"]').click();
  await settled();
  expect(textOf(element)).toContain('c.Import_Tools_Failed');
  expect(find<HTMLTextAreaElement>(element, 'textarea').value).toBe('Task');
  await expect(element).toBeAccessible();
});

it('reads a file that is chosen or dropped, and says what is wrong with it', async () => {
  (readSheetFile as jest.Mock)
    .mockResolvedValueOnce(tables)
    .mockRejectedValueOnce(new SheetReadError('oldFormat'))
    .mockRejectedValueOnce(new Error('x'));
  const element = await open();
  const read = record(element, 'sheetread');
  const file = new File(['x'], 'Plan.xlsx');
  const input = find<HTMLInputElement>(element, 'input[type="file"]');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new CustomEvent('change'));
  await settled();
  expect(read).toEqual([{ tables }]);
  const drop = (name: string): Event => Object.assign(new CustomEvent(name, { cancelable: true }), { dataTransfer: { files: [file] } });
  find(element, '.drop').dispatchEvent(drop('dragover'));
  await settled();
  expect(find(element, '.drop').className).toBe('drop over');
  find(element, '.drop').dispatchEvent(drop('drop'));
  await settled();
  expect(textOf(element)).toContain('c.Import_Old_Format');
  find(element, '.drop').dispatchEvent(drop('dragleave'));
  find(element, '.drop').dispatchEvent(drop('drop'));
  await settled();
  expect(textOf(element)).toContain('c.Import_Read_Failed');
});
