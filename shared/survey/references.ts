/** The literature that results cite by key; the report's method page prints the list. */
export const references = {
  cronbach1951:
    'Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16, 297-334.',
  feldt1965:
    'Feldt, L. S. (1965). The approximate sampling distribution of Kuder-Richardson reliability coefficient twenty. Psychometrika, 30, 357-370.',
  guttman1945: 'Guttman, L. (1945). A basis for analyzing test-retest reliability. Psychometrika, 10, 255-282.',
  horst1951:
    'Horst, P. (1951). Estimating total test reliability from parts of unequal length. Educational and Psychological Measurement, 11, 368-371.',
  kuderRichardson1937:
    'Kuder, G. F., & Richardson, M. W. (1937). The theory of the estimation of test reliability. Psychometrika, 2, 151-160.',
  mcdonald1999: 'McDonald, R. P. (1999). Test theory: A unified treatment. Lawrence Erlbaum.',
  joreskog1967:
    'Jöreskog, K. G. (1967). Some contributions to maximum likelihood factor analysis. Psychometrika, 32, 443-482.',
  georgeMallery2003:
    'George, D., & Mallery, P. (2003). SPSS for Windows step by step: A simple guide and reference (4th ed.). Allyn & Bacon.',
  nunnallyBernstein1994: 'Nunnally, J. C., & Bernstein, I. H. (1994). Psychometric theory (3rd ed.). McGraw-Hill.',
  spssAlgorithms: 'IBM Corp. IBM SPSS Statistics Algorithms.',
  joanesGill1998:
    'Joanes, D. N., & Gill, C. A. (1998). Comparing measures of sample skewness and kurtosis. The Statistician, 47, 183-189.',
  hyndmanFan1996:
    'Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50, 361-365.',
  kish1965: 'Kish, L. (1965). Survey sampling. Wiley.',
  saaty1980: 'Saaty, T. L. (1980). The analytic hierarchy process. McGraw-Hill.',
  saatyTran2007:
    'Saaty, T. L., & Tran, L. T. (2007). On the invalidity of fuzzifying numerical judgments in the Analytic Hierarchy Process. Mathematical and Computer Modelling, 46, 962-975.',
  crawfordWilliams1985:
    'Crawford, G., & Williams, C. (1985). A note on the analysis of subjective judgment matrices. Journal of Mathematical Psychology, 29, 387-405.',
  formanPeniwati1998:
    'Forman, E., & Peniwati, K. (1998). Aggregating individual judgments and priorities with the analytic hierarchy process. European Journal of Operational Research, 108, 165-169.',
  shannon1948:
    'Shannon, C. E. (1948). A mathematical theory of communication. Bell System Technical Journal, 27, 379-423.',
  martillaJames1977:
    'Martilla, J. A., & James, J. C. (1977). Importance-performance analysis. Journal of Marketing, 41(1), 77-79.',
  juran1951: 'Juran, J. M. (Ed.). (1951). Quality control handbook. McGraw-Hill.',
  iso9001: 'ISO 9001:2015 (GB/T 19001-2016). Quality management systems: Requirements, 9.1.2 Customer satisfaction.',
} as const satisfies Record<string, string>

export type ReferenceKey = keyof typeof references

export const referenceKeys = Object.keys(references) as readonly ReferenceKey[]
