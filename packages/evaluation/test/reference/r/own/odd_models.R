# Models that are less usual: linked parameters, clusters without an estimator named, improper
# solutions, ordered and numeric variables in a structure. From this folder's grandparent:
#   STATS_ROOT=. Rscript r/own/odd_models.R
# lavaan 0.6-14; optima without inequalities are polished by Newton steps (lav_tight of common.R).
source("r/common.R"); suppressMessages(library(lavaan))
read <- function(name) read.csv(file.path("data", paste0(name, ".csv")), stringsAsFactors = FALSE, na.strings = c("NA", ""))
# 60 clusters of rows that are neither sorted nor equally many, skewed, 8 % missing from z1 and z2.
set.seed(601); n <- 240; g <- sample(rep_len(1:60, n)); u <- function(s) rnorm(60, 0, s)[g]
f <- u(.4) + rnorm(n); h <- .5 * f + u(.3) + rnorm(n, 0, .8)
D <- data.frame(cl = paste0("s", g), y1 = f + rnorm(n), y2 = .8 * f + rnorm(n), y3 = -.7 * f + rnorm(n), y4 = .6 * f + rnorm(n), z1 = h + rnorm(n, 0, .7), z2 = .8 * h + u(.4) + rnorm(n, 0, .6), z3 = .7 * h + rnorm(n), w1 = .3 * f + u(.5) + rnorm(n))
for (v in names(D)[-1]) D[[v]] <- round(exp(D[[v]] / 3), 4)
M <- matrix(runif(2 * n) < .08, n); D$z1[M[, 1]] <- NA; D$z2[M[, 2]] <- NA
file.rename(write_data(D, "own_clusters", "public"), "data/own_clusters.csv")
# 50 rows of weak, skewed indicators, where the signs of the third factor's loadings contradict one another.
set.seed(102); S <- simulateData("f =~ .8*y1+.7*y2+-.6*y3+.5*y4\ng =~ .9*z1+.6*z2+.7*z3\nh =~ .7*w1+-.8*w2+.6*w3\ng ~ .5*f\nh ~ .4*g + .2*f", sample.nobs = 200, model.type = "sem")
S[] <- lapply(S, function(v) exp(v / 2)); gg <- sample(rep_len(1:60, 200)); for (v in names(S)) S[[v]] <- round(S[[v]] + rnorm(60, 0, .3)[gg], 4)
S <- S[sample(c("ru", "kk", "en"), 200, TRUE) == "ru", ]
file.rename(write_data(S, "own_small", "public"), "data/own_small.csv")
TWO <- "f =~ y1+y2+y3+y4\ng =~ z1+z2+z3\ng ~ f + w1"
VIS <- "visual =~ x1 + a*x2 + b*x3\ntextual =~ x4 + c*x5 + d*x6\nspeed =~ x7 + x8 + x9\n"
ORD <- c("x4", "x5", "x6", "x8")
run <- function(data, model, options = list(), fun = "cfa", ...) list(data = data, model = model, options = options, fun = fun, args = list(...))
runs <- list(
  clusterDefault = run("own_clusters", TWO, list(cluster = "cl"), "sem", cluster = "cl"),
  clusterDefaultFiml = run("own_clusters", TWO, list(cluster = "cl", missing = "fiml"), "sem", cluster = "cl", missing = "ml"),
  contradictingSigns = run("own_small", "f =~ y1+y2+y3+y4\ng =~ z1+z2+z3\nh =~ w1+w2+w3\ng ~ f\nh ~ g + f", list(), "sem"),
  fractionOfADegree = run("mtcars", "mpg ~ wt + hp\nhp ~ qsec + wt", list(estimator = "mlr"), "sem", estimator = "MLR"),
  negativeFactorVariance = run("hs39", "i =~ 1*x1+1*x2+1*x3+1*x9\ns =~ 0*x1+1*x2+2*x3+3*x9", list(kind = "growth"), "growth"),
  factorWithoutVariance = run("demo_growth", "i =~ 1*t1+1*t2+1*t3+1*t4\ns =~ 0*t1+1*t2+2*t3+3*t4\nq =~ 0*t1+1*t2+4*t3+9*t4\nq ~~ 0*q\ni ~~ 0*q\ns ~~ 0*q", list(kind = "growth"), "growth"),
  orderedEqualResiduals = run("own_mixed", "textual =~ x4 + x5 + x6 + x8", list(ordered = arr(ORD), group = "school", parameterisation = "theta", groupEqual = arr(c("loadings", "thresholds", "residuals"))), ordered = ORD, group = "school", parameterization = "theta", group.equal = c("loadings", "thresholds", "residuals")),
  orderedOnNumeric = run("own_mixed", "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\ntextual ~ visual", list(ordered = arr(ORD[1:3])), "sem", ordered = ORD[1:3]),
  linear = run("hs39", paste0(VIS, "a + b == c + d"), list(estimator = "mlr"), estimator = "MLR"),
  effectsCoding = run("hs39", "visual =~ NA*x1 + a*x1 + b*x2 + c*x3\ntextual =~ x4 + x5 + x6\na + b + c == 3"),
  product = run("hs39", paste0(VIS, "s := a + b\na == c*d\ns == 1.2"), list(estimator = "mlm"), estimator = "MLM", loose = TRUE),
  linkedGroups = run("hs39_school", "visual =~ x1 + c(a1,a2)*x2 + c(b1,b2)*x3\na1 - a2 == 0\nb1 == b2 + 0.1\ndiff := b1 - b2", list(group = "school"), group = "school"),
  linkedFiml = run("own_clusters", paste0(sub("g ~ f + w1", "g ~ p*f + q*w1", TWO, fixed = TRUE), "\np == -2*q"), list(missing = "fiml", cluster = "cl"), "sem", missing = "ml", cluster = "cl"),
  linkedOrdered = run("bfi_AN600", "N =~ N1 + a*N2 + b*N3 + c*N4\na + b == 2*c", list(ordered = TRUE), ordered = TRUE),
  linkedGls = run("hs39", paste0(VIS, "a == c^2"), list(estimator = "gls"), estimator = "GLS", loose = TRUE),
  inequality = run("hs39", paste0(VIS, "c < 1.05\na > 0.3"), list(), loose = TRUE)
)
one <- function(r) { a <- c(list(model = r$model, data = read(r$data)), r$args); loose <- isTRUE(a$loose); a$loose <- NULL
  f <- if (loose) do.call(r$fun, c(a, list(control = list(rel.tol = 1e-12, x.tol = 1e-12)))) else do.call(lav_tight, c(list(r$fun), a))
  o <- lav_out(f, implied = FALSE); o$fit <- o$fit[is.finite(o$fit)]; o }
out <- lapply(runs, function(r) q(one(r)))
obj <- list(id = "own-odd-models", title = "Models that are less usual", source = "files of this folder; own_clusters and own_small are simulated by the script",
  options = lapply(runs, function(r) list(data = paste0("data/", r$data, ".csv"), model = r$model, options = r$options)), expected = out,
  tolerance = list(est = 1e-6, se = 1e-6, chisq_rel = 1e-7, fitIndex = 1e-6, rmseaCi = 1e-4, std = 1e-5, robustScaling_rel = 1e-5),
  tolerances = list(orderedEqualResiduals = list(est = 2e-6, se = 2e-5, chisq_rel = 1e-5, fitIndex = 1e-5, rmseaCi = 1e-4, std = 2e-5, scaled_rel = 1e-5), orderedOnNumeric = list(est = 2e-6, se = 2e-5, chisq_rel = 1e-5, fitIndex = 1e-5, rmseaCi = 1e-4, std = 2e-5, scaled_rel = 1e-5), linkedOrdered = list(est = 2e-6, se = 2e-5, chisq_rel = 1e-5, fitIndex = 1e-5, rmseaCi = 1e-4, std = 2e-5, scaled_rel = 1e-5), product = list(est = 1e-5, se = 1e-5, chisq_rel = 1e-6, fitIndex = 1e-5, rmseaCi = 1e-4, std = 1e-5, scaled_rel = 1e-5), linkedGls = list(est = 1e-5, se = 1e-5, chisq_rel = 1e-6, fitIndex = 1e-5, rmseaCi = 1e-4, std = 1e-5), inequality = list(est = 1e-5, se = 1e-5, chisq_rel = 1e-6, fitIndex = 1e-5, rmseaCi = 1e-4, std = 1e-5)),
  notes = arr(c("lavaan's rmsea.ci uses uniroot(tol 1.2e-4), hence rmseaCi", "product, linkedGls, inequality: nlminb's own stop, not polished", "measures that lavaan leaves out as not finite are left out")),
  provenance = list(script = "r/own/odd_models.R", R = as.character(getRversion()), packages = as.list(pkgv("lavaan"))))
cat(tojson(obj), "\n", file = "expected/own-odd-models.json", sep = "")
