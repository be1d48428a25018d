import type { ImportResultDto, ImportRowDto, ImportRowResultDto, NewPersonDto } from 'apex-types';
import {
  datesOf,
  folded,
  importRowsOf,
  missingMilestones,
  rowsOf,
  shapeOf,
  unknownOwners,
  valueOf,
  withMilestones
} from 'c/planSpreadsheet';
import type { ColumnName, CompanyNames, DateOrder, DateReading, SheetCells, SheetRow, SheetShape } from 'c/planSpreadsheet';

/** What becomes of an owner who is not on the plan: comes onto a side's list, or the steps stay without. */
export type OwnerChoice = 'Buyer' | 'Seller' | 'nobody';

/** A sheet on its way into a plan, with all that the person decided about it. */
export interface SheetWork {
  table: string[][];
  shape: SheetShape;
  /** Null: as the dates themselves or the language say. */
  chosenOrder: DateOrder | null;
  /** By key of the row. */
  edits: Record<string, SheetCells>;
  /** Rows taken or left out against what the sheet itself suggests. */
  taken: Record<string, boolean>;
  owners: Record<string, OwnerChoice>;
  makesMilestones: boolean;
}

/** The plan that the rows go to, as far as it matters to them. */
export interface SheetTarget {
  companies: CompanyNames;
  people: { name: string; email?: string | null }[];
  items: { title: string; type: string }[];
}

/** A sheet as it would be sent now. */
export interface SheetReading {
  dates: DateReading;
  order: DateOrder;
  rows: SheetRow[];
  milestones: string[];
  owners: { name: string; choice: OwnerChoice }[];
  /** Keys of rows that the plan seems to have already, by title. */
  doubles: Set<string>;
  takenKeys: Set<string>;
  sent: ImportRowDto[];
  people: NewPersonDto[];
}

export function begin(table: string[][]): SheetWork {
  return { table, shape: shapeOf(table), chosenOrder: null, edits: {}, taken: {}, owners: {}, makesMilestones: true };
}

/** Another meaning of a column; what had it before loses it. */
export function withColumn(work: SheetWork, index: number, column: ColumnName | null): SheetWork {
  const mapping = work.shape.mapping.map((old, position) => (position === index ? column : old === column ? null : old));
  return { ...work, shape: { ...work.shape, mapping } };
}

export function withEdit(
  work: SheetWork,
  key: string,
  column: ColumnName,
  text: string,
  { companies }: SheetTarget,
  order: DateOrder
): SheetWork {
  const value = text.trim() ? valueOf(column, text.trim(), order, companies) : '';
  return { ...work, edits: { ...work.edits, [key]: { ...work.edits[key], [column]: value } } };
}

/** Everything that follows from the sheet and the decisions. */
export function reading(work: SheetWork, target: SheetTarget, locale: string): SheetReading {
  const dates = datesOf(work.table, work.shape, locale);
  const order = work.chosenOrder ?? dates.order;
  const edited = rowsOf(work.table, { ...work.shape, order, companies: target.companies }).map((row) => ({
    ...row,
    cells: { ...row.cells, ...work.edits[row.key] }
  }));
  const milestones = missingMilestones(
    edited,
    target.items.filter(({ type }) => type === 'Milestone').map(({ title }) => title)
  );
  const rows = work.makesMilestones ? withMilestones(edited, milestones) : edited;
  const titles = new Set(target.items.map(({ title }) => folded(title)));
  const doubles = new Set(rows.filter(({ cells }) => titles.has(folded(cells.title ?? ''))).map(({ key }) => key));
  const takenKeys = new Set(rows.map(({ key }) => key).filter((key) => work.taken[key] ?? !doubles.has(key)));
  const owners = unknownOwners(
    rows.filter(({ key }) => takenKeys.has(key)),
    target.people
  ).map((name) => ({ name, choice: work.owners[folded(name)] ?? likelySide(name, rows) }));
  return {
    dates,
    order,
    rows,
    milestones,
    owners,
    doubles,
    takenKeys,
    sent: sentRows(rows, takenKeys, owners),
    people: owners.filter(({ choice }) => choice !== 'nobody').map(personOf)
  };
}

/** People own what their own side does; who owns only joint steps, or any, is more often the buyer's. */
function likelySide(name: string, rows: SheetRow[]): OwnerChoice {
  const sides = new Set(rows.filter(({ cells }) => folded(cells.owner ?? '') === folded(name)).map(({ cells }) => cells.side));
  return sides.has('Seller') && !sides.has('Buyer') ? 'Seller' : 'Buyer';
}

function personOf({ name, choice }: { name: string; choice: OwnerChoice }): NewPersonDto {
  return { name, side: choice, email: name.includes('@') ? name : null };
}

/** Only what is taken; what refers by number to a row that stays out refers to it by its title. */
function sentRows(rows: SheetRow[], takenKeys: Set<string>, owners: { name: string; choice: OwnerChoice }[]): ImportRowDto[] {
  const all = importRowsOf(rows);
  const titleByNumber = new Map<string, string>();
  all.forEach(({ rowNumber, title }, index) => {
    if (rowNumber && !takenKeys.has(rows[index].key)) {
      titleByNumber.set(String(rowNumber), title ?? '');
    }
  });
  const choices = new Map(owners.map(({ name, choice }) => [folded(name), choice]));
  return all
    .filter((_, index) => takenKeys.has(rows[index].key))
    .map((row) => {
      const choice = choices.get(folded(row.owner ?? ''));
      return {
        ...row,
        owner: choice === 'nobody' ? null : row.owner,
        side: row.side || (choice && choice !== 'nobody' ? choice : row.side),
        milestone: titleByNumber.get(row.milestone ?? '') ?? row.milestone,
        predecessors: row.predecessors
          ?.split(';')
          .map((reference) => byTitle(reference, titleByNumber))
          .join(';')
      };
    });
}

function byTitle(reference: string, titleByNumber: Map<string, string>): string {
  const [, number = '', lag = ''] = /^\s*(\d+)(\s*\+\s*\d+)?\s*$/.exec(reference) ?? [];
  const title = titleByNumber.get(number);
  return title ? `${title}${lag}` : reference;
}

/** What the server said about each row, by key. */
export function resultsByKey(result: ImportResultDto | null | undefined): Map<string, ImportRowResultDto> {
  return new Map((result?.rows ?? []).map((row) => [row.clientKey ?? '', row]));
}

/** Rows of the owners who are still to be put on the plan: without them they are checked as if nobody owned them. */
export function withoutNewPeople(rows: ImportRowDto[], people: NewPersonDto[]): ImportRowDto[] {
  const names = new Set(people.map(({ name }) => folded(name ?? '')));
  return rows.map((row) => (names.has(folded(row.owner ?? '')) ? { ...row, owner: null } : row));
}
