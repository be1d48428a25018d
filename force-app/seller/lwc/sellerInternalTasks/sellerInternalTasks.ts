import { LightningElement, api } from 'lwc';
import type { InternalTaskDto, PlanDto, SellerPageDto } from 'apex-types';
import { requestAction } from 'c/planActions';
import { formatDate } from 'c/planDates';
import type { FormField } from 'c/planForm';
import { formatLabel } from 'c/planFormat';
import { labels as planLabels } from 'c/planLabels';
import type { Maybe } from 'c/planModel';
import { labels } from 'c/sellerInternalTasksLabels';

interface Row {
  id: string;
  subject: string;
  facts: string;
  overdue: boolean;
  done: boolean;
  rowClass: string;
  boxClass: string;
  pressed: string;
  label: string;
  fixed: boolean;
}

const LONGEST_SUBJECT = 255;

/**
 * The internal lane: the Opportunity's standard tasks, which no buyer can see; listed, added and completed here.
 * @fires planaction
 * @fires close when the person is done
 */
export default class SellerInternalTasks extends LightningElement {
  labels = labels;
  planLabels = planLabels;
  isAdding = false;
  isSaving = false;
  addProblem: string | null = null;
  problem: string | null = null;
  /** What the person ticked and the page does not know yet, by task. */
  ticked: Record<string, boolean> = {};

  @api plan: Maybe<PlanDto> = null;

  private givenPage: Maybe<SellerPageDto> = null;

  @api
  get page(): Maybe<SellerPageDto> {
    return this.givenPage;
  }
  set page(page: Maybe<SellerPageDto>) {
    this.givenPage = page;
    // What the page says now is what was ticked.
    const done = new Map(this.tasks.map((task) => [task.id, task.done]));
    this.ticked = Object.fromEntries(Object.entries(this.ticked).filter(([id, value]) => done.get(id) === !value));
  }

  private get tasks(): InternalTaskDto[] {
    return this.givenPage?.internalTasks ?? [];
  }

  private get rows(): Row[] {
    return this.tasks.map((task) => this.rowOf(task));
  }

  get open(): Row[] {
    return this.rows.filter(({ done }) => !done);
  }

  get done(): Row[] {
    return this.rows.filter(({ done }) => done);
  }

  get hasDone(): boolean {
    return this.done.length > 0;
  }

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  get canAdd(): boolean {
    return Boolean(this.givenPage?.canAddTask) && !this.isAdding;
  }

  get fields(): FormField[] {
    return [
      { name: 'subject', label: labels.subject, kind: 'text', required: true, maxLength: LONGEST_SUBJECT, width: 'full' },
      { name: 'dueDate', label: planLabels.due, kind: 'date' }
    ];
  }

  get draftKey(): string {
    return `task ${this.plan?.id ?? ''}`;
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleAddOpen(): void {
    this.isAdding = true;
    this.addProblem = null;
  }

  handleAddClose(): void {
    this.isAdding = false;
    this.addProblem = null;
  }

  async handleAdd(event: CustomEvent<{ fields: { subject?: string; dueDate?: string | null } }>): Promise<void> {
    const { subject = '', dueDate = null } = event.detail.fields;
    this.isSaving = true;
    this.addProblem = null;
    const result = await requestAction(this, 'addTask', { subject, dueDate });
    this.isSaving = false;
    if (result.saved) {
      this.isAdding = false;
    } else {
      this.addProblem = result.problem;
    }
  }

  async handleTick(event: Event): Promise<void> {
    const taskId = (event.currentTarget as HTMLElement).dataset.id ?? '';
    const row = this.rows.find(({ id }) => id === taskId);
    if (!row || taskId in this.ticked) {
      return;
    }
    this.problem = null;
    this.ticked = { ...this.ticked, [taskId]: !row.done };
    const result = await requestAction(this, 'completeTask', { taskId, done: !row.done });
    if (!result.saved) {
      this.ticked = Object.fromEntries(Object.entries(this.ticked).filter(([id]) => id !== taskId));
      this.problem = result.problem;
    }
  }

  private rowOf(task: InternalTaskDto): Row {
    const id = task.id ?? '';
    const done = this.ticked[id] ?? Boolean(task.done);
    const subject = task.subject ?? '';
    const due = task.dueDate ? formatDate(task.dueDate) : '';
    const overdue = !done && Boolean(task.overdue);
    return {
      id,
      subject,
      facts: [due, task.ownerName, done ? '' : task.status].filter(Boolean).join(' · '),
      overdue,
      done,
      rowClass: done ? 'row done' : 'row',
      boxClass: done ? 'box ticked' : 'box',
      pressed: String(done),
      label: formatLabel(done ? labels.reopen : labels.complete, subject),
      fixed: !task.canEdit
    };
  }
}
