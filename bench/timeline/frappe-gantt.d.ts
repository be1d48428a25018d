declare module 'frappe-gantt' {
  export default class Gantt {
    constructor(element: HTMLElement, tasks: object[], options: object);
    update_task(id: string, changes: object): void;
    refresh(tasks: object[]): void;
  }
}
