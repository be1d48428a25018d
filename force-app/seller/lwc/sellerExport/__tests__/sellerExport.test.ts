import { saveFile } from 'c/planDownload';
import SellerExport from 'c/sellerExport';
import { writeWorkbook } from 'c/sellerSheetFiles';
import { find, settled, show, textOf } from 'test/components';
import { samplePlan } from 'test/plan-samples';

jest.mock('c/planDownload', () => ({ saveFile: jest.fn() }));
jest.mock('c/sellerSheetFiles', () => ({ writeWorkbook: jest.fn() }));

const open = (properties: object = { plan: { ...samplePlan(), name: 'Our plan' } }): Promise<HTMLElement> =>
  show('c-seller-export', SellerExport, properties as Record<string, unknown>);

it('writes CSV without loading anything', async () => {
  const element = await open();
  find(element, '[data-name="csv"]').click();
  expect(saveFile).toHaveBeenCalledWith(expect.stringContaining('c.Field_Title'), 'Our plan.csv');
  expect(writeWorkbook).not.toHaveBeenCalled();
  await expect(element).toBeAccessible();
});

it('writes a workbook, or says that it could not', async () => {
  const blob = new Blob(['x']);
  (writeWorkbook as jest.Mock).mockResolvedValueOnce(blob).mockRejectedValueOnce(new Error('x'));
  const element = await open();
  find(element, '[data-name="workbook"]').click();
  await settled();
  expect(saveFile).toHaveBeenCalledWith(blob, 'Our plan.xlsx');
  find(element, '[data-name="workbook"]').click();
  await settled();
  expect(textOf(element)).toContain('c.Export_Failed');
  await expect(element).toBeAccessible();
});

it('does nothing without a plan', async () => {
  const element = await open({});
  (saveFile as jest.Mock).mockClear();
  find(element, '[data-name="csv"]').click();
  find(element, '[data-name="workbook"]').click();
  expect(saveFile).not.toHaveBeenCalled();
});
