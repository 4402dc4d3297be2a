import { cronbachAlpha, factorOmega, reliability } from '../src/statistics/index.ts';
import type { Comparison } from './beside-r.ts';
import { numericColumns } from './reference-columns.ts';
import { nationOfAnswers } from './simulated-answers.ts';

const REVERSED = ['A1', 'C4', 'C5', 'E1', 'E2', 'O2', 'O5'];
const ROWS = 400_000;

const bfi = numericColumns('bfi25.csv');
const names = Object.keys(bfi);
const turned = names.map((name) =>
  REVERSED.includes(name) ? bfi[name]!.map((v) => 7 - v) : bfi[name]!,
);
const rows = [...turned[0]!.keys()].filter((i) =>
  turned.every((column) => !Number.isNaN(column[i]!)),
);
const complete = turned.map((column) => Float64Array.from(rows, (i) => column[i]!));
const nation = nationOfAnswers(ROWS);

const readBfi = `d <- read("bfi25.csv"); for (k in c(${REVERSED.map((k) => `"${k}"`).join(', ')})) d[[k]] <- 7 - d[[k]]; d <- d[, 1:25]; m <- as.matrix(d[complete.cases(d), ])`;
const readNation = `m <- matrixOf("${nation.file}", ${ROWS}, 25); colnames(m) <- paste0("i", 1:25)`;
const alphaOf =
  'alphaOf <- function(S) { k <- ncol(S); k / (k - 1) * (1 - sum(diag(S)) / sum(S)) }';
const crossprod =
  '{ u <- colMeans(m); alphaOf((crossprod(m) - nrow(m) * tcrossprod(u)) / (nrow(m) - 1)) }';
// Omega as a parameter of the model, so that R gives its delta interval too, with the same measures.
const omegaModel =
  'v <- colnames(m); l <- paste0("l", seq_along(v)); t <- paste0("t", seq_along(v)); s <- paste0("(", paste(l, collapse = " + "), ")^2"); model <- paste(c(paste("f =~", paste0(l, "*", v, collapse = " + ")), paste0(v, " ~~ ", t, "*", v), paste0("omega := ", s, " / (", s, " + ", paste(t, collapse = " + "), ")")), collapse = "\n"); data <- as.data.frame(m)';
const omegaOf =
  'f <- cfa(model, data, std.lv = TRUE); fitMeasures(f); p <- parameterEstimates(f, standardized = TRUE); p$est[p$lhs == "omega"]';

const report = (items: readonly Float64Array[]) => (): number => {
  const found = reliability(items);
  return found.kind === 'analysed' ? (found.result.psychPairwise.total['raw_alpha'] ?? NaN) : NaN;
};
const alpha = (items: readonly Float64Array[]) => (): number => {
  const found = cronbachAlpha(items);
  return found.kind === 'estimated' ? found.value : NaN;
};
const omega = (items: readonly Float64Array[]) => (): number => {
  const found = factorOmega(items);
  return found.kind === 'analysed' && found.omega.kind === 'estimated' ? found.omega.value : NaN;
};

/** Alpha and omega of 2,800 and of 400,000 answers to 25 items. */
export const RELIABILITY_TASKS: readonly Comparison[] = [
  {
    name: 'Reliability report, 2,800 × 25, answers missing',
    call: 'psych::alpha',
    ours: report(turned),
    r: `${readBfi}; run(function() psych::alpha(d, check.keys = FALSE, warnings = FALSE)$total$raw_alpha, times)`,
    tolerance: 1e-9,
  },
  {
    name: 'Alpha with Feldt’s interval, 2,436 × 25',
    call: 'cov and a sum (no interval)',
    ours: alpha(complete),
    times: 101,
    r: `${readBfi}; ${alphaOf}; run(function() alphaOf(cov(m)), times)`,
    tolerance: 1e-11,
  },
  {
    name: 'Omega with delta interval and fit, 2,436 × 25',
    call: 'lavaan cfa, omega := …, fitMeasures, parameterEstimates',
    ours: omega(complete),
    times: 51,
    r: `${readBfi}; ${omegaModel}; run(function() { ${omegaOf} }, times)`,
    tolerance: 1e-5,
  },
  {
    name: 'Reliability report, 400,000 × 25',
    call: 'psych::alpha',
    ours: report(nation.columns),
    times: 5,
    timesOfR: 1,
    r: `${readNation}; run(function() psych::alpha(m, check.keys = FALSE, warnings = FALSE)$total$raw_alpha, times)`,
    tolerance: 1e-9,
  },
  {
    name: 'Alpha with Feldt’s interval, 400,000 × 25',
    call: 'cov and a sum (no interval)',
    ours: alpha(nation.columns),
    r: `${readNation}; ${alphaOf}; run(function() alphaOf(cov(m)), times)`,
    tolerance: 1e-11,
  },
  {
    name: 'Alpha with Feldt’s interval, 400,000 × 25',
    call: 'crossprod, one C loop (no interval)',
    ours: alpha(nation.columns),
    r: `${readNation}; ${alphaOf}; run(function() ${crossprod}, times)`,
    tolerance: 1e-9,
  },
  {
    name: 'Omega with delta interval and fit, 400,000 × 25',
    call: 'lavaan cfa, omega := …, fitMeasures, parameterEstimates',
    ours: omega(nation.columns),
    times: 5,
    timesOfR: 3,
    r: `${readNation}; ${omegaModel}; run(function() { ${omegaOf} }, times)`,
    tolerance: 1e-5,
  },
];
