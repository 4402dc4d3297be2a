# Ordered and numeric indicators in one model, and polyserial correlations:
#   STATS_ROOT=. Rscript r/own/mixed_ordinal.R
# lavaan 0.6-14 and polycor 0.8-1.
source("r/common.R"); suppressMessages({library(lavaan); library(polycor)})
HS <- HolzingerSwineford1939
D <- HS[, c("school", paste0("x", 1:9))]; D$school <- as.character(D$school)
D$x4 <- as.integer(cut(D$x4, c(-Inf, 2.4, 3.4, Inf))); D$x5 <- as.integer(cut(D$x5, c(-Inf, 3.5, 4.5, 5.3, Inf))); D$x6 <- as.integer(D$x6 > 2)
D$x8 <- as.integer(cut(D$x8, c(-Inf, 4.9, 5.7, 6.2, Inf)))
f <- write_data(D, "own_mixed", "public"); file.rename(f, "data/own_mixed.csv")
M <- "visual =~ x1 + x2 + x3\ntextual =~ x4 + x5 + x6\nspeed =~ x7 + x8 + x9"
ord <- c("x4", "x5", "x6", "x8")
one <- function(...) { g <- lav_tight("cfa", model = M, data = D, ordered = ord, ...); o <- lav_out(g, implied = FALSE, r2 = TRUE)
  s <- lavInspect(g, "sampstat"); if (is.null(s$cov)) s <- s[[1]]
  o$sampleThresholds <- setNames(as.numeric(s$th), names(s$th)); o$sampleCovariance <- matrix(as.numeric(s$cov), nrow(s$cov), dimnames = dimnames(s$cov)); o$sampleMean <- setNames(as.numeric(s$mean), names(s$mean))
  G <- lavTech(g, "gamma")[[1]]; o$gammaDiagonal <- diag(G); o }
runs <- list(wlsmv = one(estimator = "WLSMV"), theta = one(estimator = "WLSMV", parameterization = "theta"), dwls = one(estimator = "DWLS"), ulsmv = one(estimator = "ULSMV"), stdLv = one(estimator = "WLSMV", std.lv = TRUE), groups = one(estimator = "WLSMV", group = "school"))
# Polyserial: two steps by the exact root, and by full maximum likelihood (polycor's optimum polished).
ps <- function(x, y) { ok <- complete.cases(x, y); x <- x[ok]; y <- y[ok]; n <- length(x); z <- (x - mean(x)) / (sd(x) * sqrt((n - 1) / n)); yf <- as.integer(factor(y)); k <- max(yf)
  th <- qnorm(cumsum(table(yf)) / n)[-k]
  ll <- function(r, t, z) { t <- c(-Inf, t, Inf); s <- sqrt(1 - r^2); a <- (t[yf + 1] - r * z) / s; b <- (t[yf] - r * z) / s; up <- b > 0; sum(log(ifelse(up, pnorm(b, lower.tail = FALSE) - pnorm(a, lower.tail = FALSE), pnorm(a) - pnorm(b)))) }
  two <- uniroot(function(r) numDeriv::grad(function(q) ll(q, th, z), r), c(-.8, .9), tol = 1e-14)$root
  full <- function(v) { zz <- (x - v[2]) / v[3]; -(ll(v[1], v[-(1:3)], zz) + sum(dnorm(zz, log = TRUE)) - n * log(v[3])) }
  v <- nlminb(c(two, mean(x), sd(x), th), full, control = list(rel.tol = 1e-14, iter.max = 1000, eval.max = 5000))$par
  for (i in 1:3) v <- v - solve(numDeriv::hessian(full, v), numDeriv::grad(full, v))
  H <- numDeriv::hessian(full, v); pc <- polyserial(x, y, ML = TRUE, std.err = TRUE)
  data.frame(n = n, twoStep = two, twoStepLogLik = ll(two, th, z), twoStepSe = 1 / sqrt(-numDeriv::hessian(function(q) ll(q, th, z), two)[1, 1]), fullML = v[1], fullMLSe = sqrt(solve(H)[1, 1]), fullMLlogLik = -full(v), polycorML = pc$rho) }
pairs <- expand.grid(x = c("x1", "x3", "x9"), y = ord, stringsAsFactors = FALSE)
runs$polyserial <- cbind(pairs, do.call(rbind, Map(function(a, b) ps(D[[a]], D[[b]]), pairs$x, pairs$y)))
rownames(runs$polyserial) <- NULL
obj <- list(id = "own-mixed", title = "Ordered and numeric indicators together; polyserial correlations", source = "lavaan::HolzingerSwineford1939, x4 x5 x6 x8 cut into categories", data = "data/own_mixed.csv", model = M,
  options = list(ordered = arr(ord), group = "school"), expected = runs,
  tolerance = list(est = 2e-6, se = 2e-5, chisq_rel = 1e-5, scaled_rel = 1e-5, fitIndex = 1e-5, polychoric = 1e-6, gamma_rel = 1e-4, twoStep = 1e-8, fullML = 1e-6, fullMLSe = 1e-5),
  notes = arr("polycorML: polycor stops at about 1e-4; the exact optimum beside it is the reference"),
  provenance = list(script = "r/own/mixed_ordinal.R", R = as.character(getRversion()), packages = as.list(pkgv("lavaan", "polycor"))))
cat(tojson(obj), "\n", file = "expected/own-mixed.json", sep = "")
