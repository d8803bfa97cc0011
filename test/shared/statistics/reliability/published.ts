/**
 * Five items, ten respondents, with SPSS's printed output: Denis, D. J. (2021), Applied Univariate, Bivariate, and
 * Multivariate Statistics (2nd ed.), section on Cronbach's alpha.
 */
export const denis = {
  rows: [
    [10, 12, 15, 11, 12],
    [12, 18, 12, 12, 1],
    [8, 16, 14, 14, 4],
    [6, 8, 16, 8, 6],
    [4, 7, 8, 7, 5],
    [6, 6, 3, 7, 3],
    [3, 4, 6, 5, 8],
    [7, 3, 7, 9, 9],
    [8, 9, 4, 10, 10],
    [9, 5, 6, 11, 12],
  ],
  printed: {
    alpha: 0.633,
    standardizedAlpha: 0.691,
    deviations: [2.71006, 5.05085, 4.7481, 2.71621, 3.80058],
    firstItem: {
      scaleMeanIfDeleted: 34.3,
      scaleVarianceIfDeleted: 108.9,
      correctedItemTotal: 0.712,
      squaredMultipleCorrelation: 0.726,
      alphaIfDeleted: 0.478,
    },
  },
} as const
