import { gantt } from 'dhtmlx-gantt';
import 'dhtmlx-gantt/codebase/dhtmlxgantt.css';
import { dateOf } from '../contender.ts';
import type { BenchPlan, Move } from '../plan.ts';

window.contender = {
  mount(element: HTMLElement, plan: BenchPlan) {
    gantt.config.smart_rendering = true;
    gantt.config.work_time = true;
    gantt.config.initial_scroll = false;
    gantt.config.min_column_width = 24;
    gantt.config.scales = [
      { unit: 'month', step: 1, format: '%F %Y' },
      { unit: 'day', step: 1, format: '%j' }
    ];
    gantt.config.columns = [{ name: 'text', label: 'Item', width: 240, tree: true }];
    gantt.init(element);
    gantt.parse({
      data: plan.items.map((item) => ({
        id: item.id,
        text: item.title,
        start_date: dateOf(item.start),
        duration: item.duration,
        type: item.duration ? 'task' : 'milestone',
        parent: item.milestoneId ?? 0,
        open: true
      })),
      links: plan.links.map((link) => ({ id: link.id, source: link.from, target: link.to, type: '0' }))
    });
  },
  move(moves: Move[]) {
    gantt.batchUpdate(() => {
      for (const { id, start } of moves) {
        const task = gantt.getTask(id);
        task.start_date = dateOf(start);
        task.end_date = gantt.calculateEndDate({ start_date: task.start_date, duration: task.duration as number, task });
        gantt.updateTask(id);
      }
    });
  },
  drawn: () => document.querySelectorAll('.gantt_task_line').length,
  left: (id: string) => document.querySelector(`.gantt_task_line[task_id="${id}"]`)?.getBoundingClientRect().left,
  scroller: () => document.querySelector('.gantt_ver_scroll') as Element
};
