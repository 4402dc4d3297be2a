import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** One piece of work, done by us and by the usual call in R, with a number both must agree on. */
export interface Comparison {
  readonly name: string;
  /** R's call in words, for the table. */
  readonly call: string;
  readonly ours: () => number;
  /** R code that ends in `run(function() …)`; the function's value is the number to agree on. */
  readonly r: string;
  /** Timed repetitions of ours and of R's. */
  readonly times?: number;
  readonly timesOfR?: number;
  /** Largest relative difference allowed; a bootstrap's draws differ, so it has none. */
  readonly tolerance?: number;
}

/** What a comparison came to; R's part is absent where R is not installed. */
export interface Measured {
  readonly name: string;
  readonly call: string;
  readonly milliseconds: number;
  readonly ofR?: number;
  readonly agrees?: boolean;
}

const DATA = fileURLToPath(new URL('../test/reference/data/', import.meta.url));

// Processor time, ours and R's, so that a busy machine does not blur the ratio. R's clock ticks in
// milliseconds: short work is repeated within a repetition until it takes 0.1 s.
const PROLOGUE = `
options(warn = -1); suppressMessages({ library(lavaan); library(psych); library(lme4) })
read <- function(f) read.csv(paste0("${DATA}", f))
matrixOf <- function(f, n, p) matrix(readBin(f, "double", n * p, size = 8, endian = "little"), ncol = p)
run <- function(work, times = 7) { sink(nullfile())
  first <- system.time(value <- suppressMessages(work()))[["elapsed"]]; inner <- max(1, ceiling(0.1 / max(first, 1e-3)))
  t <- sapply(seq_len(times), function(i) sum(system.time(for (j in seq_len(inner)) suppressMessages(work()))[c(1, 2, 4, 5)]) / inner)
  sink(); cat(sprintf("%.6f %.15g", median(t) * 1000, as.numeric(value)[1])) }
`;

/** Whether R with the packages we compare with is installed here. */
export function hasR(): boolean {
  const wanted = 'library(lavaan); library(psych); library(lme4)';
  return spawnSync('Rscript', ['-e', wanted], { stdio: 'ignore' }).status === 0;
}

/** Time ours, then R, then ours again, so that a busy moment of the machine falls on both. */
export function measure(task: Comparison, withR: boolean): Measured {
  const { name, call, times = 21 } = task;
  for (let i = 0; i < Math.min(10, times); i++) task.ours();
  const taken = timesOf(task.ours, times);
  if (!withR) return { name, call, milliseconds: middle(taken) };
  const code = `${PROLOGUE}times <- ${task.timesOfR ?? 3}\n${task.r}`;
  const output = execFileSync('Rscript', ['-e', code], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  taken.push(...timesOf(task.ours, times));
  const [ofR = NaN, theirs = NaN] = output.trim().split(/\s+/).slice(-2).map(Number);
  const value = task.ours();
  const difference = Math.abs(value - theirs) / Math.max(1e-300, Math.abs(theirs));
  return {
    name,
    call,
    milliseconds: middle(taken),
    ofR,
    ...(task.tolerance === undefined ? {} : { agrees: difference <= task.tolerance }),
  };
}

function timesOf(work: () => number, times: number): number[] {
  return Array.from({ length: times }, () => {
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1000;
  });
}

function middle(taken: readonly number[]): number {
  return taken.toSorted((a, b) => a - b)[Math.floor(taken.length / 2)]!;
}
