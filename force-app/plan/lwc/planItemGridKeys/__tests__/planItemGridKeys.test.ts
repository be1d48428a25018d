import { moveInGrid } from 'c/planItemGridKeys';

const at: string[] = [];
const line = (name: string, columns: string[]): { focusCell(column: string): boolean } => ({
  focusCell: (column) => {
    if (columns.includes(column)) {
      at.push(`${name}.${column}`);
    }
    return columns.includes(column);
  }
});
const WIDE = ['pick', 'title', 'side', 'open'];
const lines = [line('1', WIDE), line('2', ['title']), ...Array.from({ length: 12 }, (_, index) => line(String(index + 3), WIDE))];
const go = (index: number, column: string, key: string): string | undefined => {
  at.length = 0;
  moveInGrid(lines, lines[index], column, key);
  return at.at(-1);
};

it('moves as the keys say, past cells that are not shown', () => {
  expect(go(0, 'side', 'ArrowDown')).toBe('2.title');
  expect(go(2, 'side', 'ArrowUp')).toBe('2.title');
  expect(go(0, 'side', 'ArrowUp')).toBeUndefined();
  expect(go(0, 'side', 'ArrowRight')).toBe('1.open');
  expect(go(0, 'side', 'ArrowLeft')).toBe('1.title');
  expect(go(0, 'side', 'Home')).toBe('1.pick');
  expect(go(0, 'pick', 'End')).toBe('1.open');
  expect(go(2, 'side', 'PageDown')).toBe('13.side');
  expect(go(3, 'side', 'PageUp')).toBe('1.side');
  expect(go(5, 'side', 'CtrlHome')).toBe('1.title');
  expect(go(0, 'side', 'CtrlEnd')).toBe('14.title');
  expect(go(0, 'side', 'x')).toBeUndefined();
});
