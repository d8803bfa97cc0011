# Times R's way of what the benchmarks beside this file do, on the same data: answers.csv and sample.csv in the folder given.
# Prints one line each: name, seconds (median of runs after one that does not count). survey::rake's tolerance below 1 is a
# share of the population.
suppressPackageStartupMessages({ library(psych); library(survey) })
folder <- commandArgs(trailingOnly = TRUE)[1]
d <- read.csv(file.path(folder, "answers.csv"))
s <- read.csv(file.path(folder, "sample.csv"), colClasses = "character", fileEncoding = "UTF-8")
m <- read.csv(file.path(folder, "margins.csv"), colClasses = c("character", "character", "numeric"), fileEncoding = "UTF-8")

timed <- function(name, runs, work) {
  work()
  seconds <- sapply(seq_len(runs), function(i) system.time(work())[["elapsed"]])
  cat(name, median(seconds), "\n", sep = "\t")
}
timed("psych::alpha", 1, function() suppressWarnings(suppressMessages(alpha(d, n.iter = 1, warnings = FALSE))))
timed("cov() after listwise deletion", 5, function() cov(na.omit(d)))
timed("psych::fa, ML, 3 factors, varimax", 1, function() {
  suppressWarnings(suppressMessages(fa(d, nfactors = 3, fm = "ml", rotate = "varimax")))
})
design <- suppressWarnings(svydesign(ids = ~1, data = s))
variables <- unique(m$variable)
targets <- lapply(variables, function(v) {
  own <- m[m$variable == v, ]
  setNames(data.frame(own$category, own$share * nrow(s)), c(v, "Freq"))
})
formulas <- lapply(variables, function(v) as.formula(paste("~", v)))
timed("survey::rake to 1e-6", 3, function() {
  rake(design, formulas, targets, control = list(maxit = 1000, epsilon = 1e-6))
})
