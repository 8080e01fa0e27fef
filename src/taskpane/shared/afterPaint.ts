type Task = () => void;

/** What only looks comes before what changes something again. */
const marks: Task[] = [];
const tasks: Task[] = [];

/** Runs a task once what has changed is on the screen; what is returned calls it off. */
export function afterPaint(task: Task): () => void {
  add(task, tasks);
  return () => {
    const at = tasks.indexOf(task);
    if (at >= 0) tasks.splice(at, 1);
  };
}

/** The same, for measuring: nothing that the pane does comes before it. */
export function whenPainted(task: Task): void {
  add(task, marks);
}

/** The task after a frame comes when the frame is on the screen. */
function add(task: Task, queue: Task[]): void {
  if (marks.length + tasks.length === 0) requestAnimationFrame(() => next(run));
  queue.push(task);
}

interface Scheduler {
  postTask(task: Task, options: { readonly priority: "user-blocking" }): Promise<void>;
}

/** Before what waits already, where the browser can do that. */
function next(task: Task): void {
  const { scheduler } = window as { scheduler?: Scheduler };
  if (scheduler) void scheduler.postTask(task, { priority: "user-blocking" });
  else setTimeout(task, 0);
}

function run(): void {
  for (const task of [...marks.splice(0), ...tasks.splice(0)]) task();
}
