/** A line of the grid that takes the focus on one of its cells; false where it has no such cell. */
export interface GridLine {
  focusCell(column: string): boolean;
}

/** All cells of a line, left to right. */
export const GRID_COLUMNS = ['pick', 'title', 'side', 'owner', 'status', 'start', 'due', 'durationDays', 'bufferDays', 'open'];

const PAGE = 10;

/** Moves the focus as a grid's keys say; lines are in the order in which they stand. */
export function moveInGrid(lines: readonly GridLine[], at: GridLine | undefined, column: string, key: string): void {
  const index = at ? lines.indexOf(at) : -1;
  const place = GRID_COLUMNS.indexOf(column);
  const moves: Record<string, () => void> = {
    ArrowUp: () => toLine(lines, index - 1, column),
    ArrowDown: () => toLine(lines, index + 1, column),
    PageUp: () => toLine(lines, Math.max(index - PAGE, 0), column),
    PageDown: () => toLine(lines, Math.min(index + PAGE, lines.length - 1), column),
    ArrowLeft: () => toCell(at, GRID_COLUMNS.slice(0, Math.max(place, 0)).reverse()),
    ArrowRight: () => toCell(at, GRID_COLUMNS.slice(place + 1)),
    Home: () => toCell(at, GRID_COLUMNS),
    End: () => toCell(at, [...GRID_COLUMNS].reverse()),
    CtrlHome: () => toLine(lines, 0, 'title'),
    CtrlEnd: () => toLine(lines, lines.length - 1, 'title')
  };
  moves[key]?.();
}

function toLine(lines: readonly GridLine[], index: number, column: string): void {
  const line = lines[index];
  if (line && !line.focusCell(column)) {
    line.focusCell('title');
  }
}

function toCell(line: GridLine | undefined, columns: readonly string[]): void {
  columns.some((column) => line?.focusCell(column));
}
