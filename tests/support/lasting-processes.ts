import type { ChildProcess } from 'node:child_process';
import NodeEnvironment from 'jest-environment-node';

/** Jest loads every test file's modules anew, but this one once: what stands here outlives a test file. */
const idle: ChildProcess[] = [];

/** Hands each test file the processes in which a press office of an earlier one has stopped. */
export default class LastingProcesses extends NodeEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global.idleProcesses = idle;
  }
}
