# More two-level models than 04_sem.R has: run from this folder's grandparent with
#   STATS_ROOT=. Rscript r/own/two_level.R
# lavaan 0.6-14; every optimum is polished by Newton steps (lav_tight of common.R).
source("r/common.R"); suppressMessages(library(lavaan))
D <- Demo.twolevel
# 60 clusters of very unequal sizes: cluster c keeps its first 2 + (7 c mod 13) rows.
D <- D[D$cluster <= 60, ]
D <- do.call(rbind, lapply(split(D, D$cluster), function(d) d[seq_len(min(nrow(d), 2 + (7 * d$cluster[1]) %% 13)), ]))
D <- D[, c("cluster", paste0("y", 1:6), "x1", "x2", "x3", "w1", "w2")]
f <- write_data(D, "own_twolevel", "public"); file.rename(f, "data/own_twolevel.csv")
models <- list(
  cfa = "level: 1\nfw =~ y1 + y2 + y3\nlevel: 2\nfb =~ y1 + y2 + y3",
  equalLoadings = "level: 1\nfw =~ y1 + a*y2 + b*y3\nlevel: 2\nfb =~ y1 + a*y2 + b*y3\nfb ~~ v*fb\nsum := a + b",
  bothLevels = "level: 1\nfw =~ y1 + y2 + y3\nfw ~ y4\nlevel: 2\nfb =~ y1 + y2 + y3\nfb ~ y4 + w1",
  twoFactors = "level: 1\nf1 =~ y1 + y2 + y3\nf2 =~ y4 + y5 + y6\nf2 ~ p*f1\nlevel: 2\ng1 =~ y1 + y2 + y3\ng2 =~ y4 + y5 + y6",
  omega = "level: 1\nfw =~ wa*y1 + wb*y2 + wc*y3\ny1 ~~ we*y1\ny2 ~~ wf*y2\ny3 ~~ wg*y3\nlevel: 2\nfb =~ ba*y1 + bb*y2 + bc*y3\ny1 ~~ be*y1\ny2 ~~ bf*y2\ny3 ~~ bg*y3\nwithin := (wa+wb+wc)^2/((wa+wb+wc)^2+we+wf+wg)\nbetween := (ba+bb+bc)^2/((ba+bb+bc)^2+be+bf+bg)",
  paths = "level: 1\ny2 ~ b1*y1 + x1\nlevel: 2\ny2 ~ b2*y1 + w1\ny1 ~ w2\ncontext := b2 - b1"
)
runs <- lapply(names(models), function(n) {
  fixed <- !n %in% c("bothLevels", "paths")
  g <- lav_tight("sem", model = models[[n]], data = D, cluster = "cluster", fixed.x = fixed, std.lv = n == "omega")
  o <- list(npar = lavInspect(g, "npar"), nobs = lavInspect(g, "ntotal"), logl = as.numeric(logLik(g)), parameters = partab(g), standardized = stdtab(g))
  o$standardized <- cbind(o$standardized[, c("lhs", "op", "rhs", "est.std", "se")], level = o$parameters$level)
  o$df <- fitm(g)[["df"]]; o$chisqLoose <- fitm(g)[["chisq"]]; o$optimum <- attr(g, "polish"); o })
names(runs) <- names(models)
obj <- list(id = "own-twolevel", title = "Two-level models on 60 unequal clusters", source = "lavaan::Demo.twolevel", data = "data/own_twolevel.csv",
  options = list(models = models), expected = runs, tolerance = list(est = 1e-6, se = 1e-5, logl = 1e-7, std = 1e-5, chisqLoose = 1e-2),
  notes = arr("chisqLoose: lavaan's saturated model stops at 1e-4"),
  provenance = list(script = "r/own/two_level.R", R = as.character(getRversion()), packages = as.list(pkgv("lavaan"))))
cat(tojson(obj), "\n", file = "expected/own-twolevel.json", sep = "")
