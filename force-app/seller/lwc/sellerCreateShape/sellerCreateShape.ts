import type { PlanShapeDto, SchedulePreviewDto } from 'apex-types';

/** A step as it stood before anything was changed about it. */
export interface OriginalStep {
  title: string;
  days: number;
}

/** What the person changed about a preview. */
export interface PlanShape {
  leftOut: string[];
  lengths: Record<string, number>;
  /** By Id, of every step that was changed. */
  originals: Record<string, OriginalStep>;
}

export const UNCHANGED: PlanShape = { leftOut: [], lengths: {}, originals: {} };

export function isChanged({ leftOut, lengths }: PlanShape): boolean {
  return leftOut.length > 0 || Object.keys(lengths).length > 0;
}

export function shapeDto(shape: PlanShape): PlanShapeDto | null {
  const lengths = Object.entries(shape.lengths).map(([id, durationDays]) => ({ id, durationDays }));
  return isChanged(shape) ? { leftOutIds: shape.leftOut, lengths } : null;
}

export function withoutStep(shape: PlanShape, id: string, preview: SchedulePreviewDto | null | undefined): PlanShape {
  return { ...remembering(shape, id, preview), leftOut: [...shape.leftOut, id] };
}

/** As long as it was before is no change. */
export function withLength(shape: PlanShape, id: string, days: number, preview: SchedulePreviewDto | null | undefined): PlanShape {
  const next = remembering(shape, id, preview);
  const lengths = without(next.lengths, id);
  return { ...next, lengths: next.originals[id]?.days === days ? lengths : { ...lengths, [id]: days } };
}

export function takenBack(shape: PlanShape, id: string): PlanShape {
  return { ...shape, leftOut: shape.leftOut.filter((other) => other !== id), lengths: without(shape.lengths, id) };
}

function remembering(shape: PlanShape, id: string, preview: SchedulePreviewDto | null | undefined): PlanShape {
  const item = (preview?.items ?? []).find((step) => step.id === id);
  const original = shape.originals[id] ?? { title: item?.title ?? '', days: item?.durationDays ?? 0 };
  return { ...shape, originals: { ...shape.originals, [id]: original } };
}

function without(lengths: Record<string, number>, id: string): Record<string, number> {
  return Object.fromEntries(Object.entries(lengths).filter(([other]) => other !== id));
}
