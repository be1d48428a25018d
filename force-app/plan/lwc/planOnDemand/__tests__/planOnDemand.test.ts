import { partsOnDemand } from 'c/planOnDemand';

it('tries again after a load that failed, and keeps what has come', async () => {
  const part = jest.fn();
  const bring = jest.fn().mockRejectedValueOnce(new Error('Offline.')).mockResolvedValue({ default: part });
  const load = partsOnDemand({ list: bring });
  await expect(load('list')).rejects.toThrow('Offline.');
  expect(await load('list')).toBe(part);
  expect(await load('list')).toBe(part);
  expect(bring).toHaveBeenCalledTimes(2);
});
