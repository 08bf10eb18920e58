import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** Whoever holds a file for longer was killed on another machine, or has lost it. Milliseconds. */
const LONGEST = 30_000;
/** How long is waited between two looks, and in all. Milliseconds. */
const PAUSE = 10;
const PATIENCE = 2 * LONGEST;

/**
 * Does what reads a file and writes it anew while no other program does so: each makes a file beside it (`.lock`) for as long. One
 * that was left by a program which was killed is removed. Throws the system's error where nothing can be written there.
 */
export async function whileLocked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(file);
  for (const end = performance.now() + PATIENCE; !taken(lock, end); )
    await new Promise((resume) => setTimeout(resume, PAUSE));
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The same at once, for programs that have nothing else to do meanwhile. */
export function whileLockedSync<T>(file: string, work: () => T): T {
  const lock = lockOf(file);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  for (const end = performance.now() + PATIENCE; !taken(lock, end); ) Atomics.wait(clock, 0, 0, PAUSE);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function lockOf(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  return `${file}.lock`;
}

/** True where the lock is ours now. Throws where it could not be had until the end. */
function taken(lock: string, end: number): boolean {
  try {
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || performance.now() > end) throw error;
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  return false;
}

/** True for the lock of a program that does not run any more. */
function isLeft(lock: string): boolean {
  const found = statSync(lock, { throwIfNoEntry: false });
  if (!found) return false;
  if (Date.now() - found.mtimeMs > LONGEST) return true;
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8'));
    return host === hostname() && typeof pid === 'number' && !isRunning(pid);
  } catch {
    // It is just being written, or is gone.
    return false;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
