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
  haberman1973:
    'Haberman, S. J. (1973). The analysis of residuals in cross-classified tables. Biometrics, 29, 205-220.',
  cramer1946: 'Cramér, H. (1946). Mathematical methods of statistics. Princeton University Press.',
  cohen1988: 'Cohen, J. (1988). Statistical power analysis for the behavioral sciences (2nd ed.). Lawrence Erlbaum.',
  levene1960:
    'Levene, H. (1960). Robust tests for equality of variances. In I. Olkin (Ed.), Contributions to probability and statistics (pp. 278-292). Stanford University Press.',
  welch1947:
    'Welch, B. L. (1947). The generalization of “Student’s” problem when several different population variances are involved. Biometrika, 34, 28-35.',
  welch1951:
    'Welch, B. L. (1951). On the comparison of several mean values: An alternative approach. Biometrika, 38, 330-336.',
  kramer1956:
    'Kramer, C. Y. (1956). Extension of multiple range tests to group means with unequal numbers of replications. Biometrics, 12, 307-310.',
  fieller1957:
    'Fieller, E. C., Hartley, H. O., & Pearson, E. S. (1957). Tests for rank correlation coefficients: I. Biometrika, 44, 470-481.',
  kendallGibbons1990: 'Kendall, M., & Gibbons, J. D. (1990). Rank correlation methods (5th ed.). Edward Arnold.',
  spearman1904:
    'Spearman, C. (1904). The proof and measurement of association between two things. American Journal of Psychology, 15, 72-101.',
  reichheld2003: 'Reichheld, F. F. (2003). The one number you need to grow. Harvard Business Review, 81(12), 46-54.',
  kitagawa1955:
    'Kitagawa, E. M. (1955). Components of a difference between two rates. Journal of the American Statistical Association, 50, 1168-1194.',
  diakoulaki1995:
    'Diakoulaki, D., Mavrotas, G., & Papayannakis, L. (1995). Determining objective weights in multiple criteria problems: The CRITIC method. Computers & Operations Research, 22, 763-770.',
  jolliffe2002: 'Jolliffe, I. T. (2002). Principal component analysis (2nd ed.). Springer.',
  kendallBabingtonSmith1939:
    'Kendall, M. G., & Babington Smith, B. (1939). The problem of m rankings. Annals of Mathematical Statistics, 10, 275-287.',
  zadeh1965: 'Zadeh, L. A. (1965). Fuzzy sets. Information and Control, 8, 338-353.',
  parasuraman1988:
    'Parasuraman, A., Zeithaml, V. A., & Berry, L. L. (1988). SERVQUAL: A multiple-item scale for measuring consumer perceptions of service quality. Journal of Retailing, 64, 12-40.',
  demingStephan1940:
    'Deming, W. E., & Stephan, F. F. (1940). On a least squares adjustment of a sampled frequency table when the expected marginal totals are known. Annals of Mathematical Statistics, 11, 427-444.',
  holtSmith1979:
    'Holt, D., & Smith, T. M. F. (1979). Post stratification. Journal of the Royal Statistical Society, Series A, 142, 33-46.',
  lumley2010: 'Lumley, T. (2010). Complex surveys: A guide to analysis using R. Wiley.',
  lindemanMerendaGold1980:
    'Lindeman, R. H., Merenda, P. F., & Gold, R. Z. (1980). Introduction to bivariate and multivariate analysis. Scott, Foresman.',
  gromping2006:
    'Grömping, U. (2006). Relative importance for linear regression in R: The package relaimpo. Journal of Statistical Software, 17(1), 1-27.',
  johnson2000:
    'Johnson, J. W. (2000). A heuristic method for estimating the relative weight of predictor variables in multiple regression. Multivariate Behavioral Research, 35, 1-19.',
  waldWolfowitz1940:
    'Wald, A., & Wolfowitz, J. (1940). On a test whether two samples are from the same population. Annals of Mathematical Statistics, 11, 147-162.',
  leveneWolfowitz1944:
    'Levene, H., & Wolfowitz, J. (1944). The covariance matrix of runs up and down. Annals of Mathematical Statistics, 15, 58-69.',
  shewhart1931: 'Shewhart, W. A. (1931). Economic control of quality of manufactured product. Van Nostrand.',
  westernElectric1956: 'Western Electric Company. (1956). Statistical quality control handbook. Western Electric.',
  nelson1984:
    'Nelson, L. S. (1984). The Shewhart control chart: Tests for special causes. Journal of Quality Technology, 16, 237-239.',
  burr1969:
    'Burr, I. W. (1969). Control charts for measurements with varying sample sizes. Journal of Quality Technology, 1, 163-167.',
  montgomery2013: 'Montgomery, D. C. (2013). Introduction to statistical quality control (7th ed.). Wiley.',
  kaiserRice1974:
    'Kaiser, H. F., & Rice, J. (1974). Little Jiffy, Mark IV. Educational and Psychological Measurement, 34, 111-117.',
  bartlett1950:
    'Bartlett, M. S. (1950). Tests of significance in factor analysis. British Journal of Psychology, Statistical Section, 3, 77-85.',
  harman1976: 'Harman, H. H. (1976). Modern factor analysis (3rd ed.). University of Chicago Press.',
  kaiser1958:
    'Kaiser, H. F. (1958). The varimax criterion for analytic rotation in factor analysis. Psychometrika, 23, 187-200.',
  jennrichSampson1966:
    'Jennrich, R. I., & Sampson, P. F. (1966). Rotation for simple loadings. Psychometrika, 31, 313-323.',
  hendricksonWhite1964:
    'Hendrickson, A. E., & White, P. O. (1964). Promax: A quick method for rotation to oblique simple structure. British Journal of Statistical Psychology, 17, 65-70.',
  horn1965:
    'Horn, J. L. (1965). A rationale and test for the number of factors in factor analysis. Psychometrika, 30, 179-185.',
  joreskog1969:
    'Jöreskog, K. G. (1969). A general approach to confirmatory maximum likelihood factor analysis. Psychometrika, 34, 183-202.',
  huBentler1999:
    'Hu, L., & Bentler, P. M. (1999). Cutoff criteria for fit indexes in covariance structure analysis. Structural Equation Modeling, 6, 1-55.',
  fornellLarcker1981:
    'Fornell, C., & Larcker, D. F. (1981). Evaluating structural equation models with unobservable variables and measurement error. Journal of Marketing Research, 18, 39-50.',
  henseler2015:
    'Henseler, J., Ringle, C. M., & Sarstedt, M. (2015). A new criterion for assessing discriminant validity in variance-based structural equation modeling. Journal of the Academy of Marketing Science, 43, 115-135.',
  shroutFleiss1979:
    'Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations: Uses in assessing rater reliability. Psychological Bulletin, 86, 420-428.',
  mcGrawWong1996:
    'McGraw, K. O., & Wong, S. P. (1996). Forming inferences about some intraclass correlation coefficients. Psychological Methods, 1, 30-46.',
  kooLi2016:
    'Koo, T. K., & Li, M. Y. (2016). A guideline of selecting and reporting intraclass correlation coefficients for reliability research. Journal of Chiropractic Medicine, 15, 155-163.',
  cohen1960:
    'Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement, 20, 37-46.',
  cohen1968:
    'Cohen, J. (1968). Weighted kappa: Nominal scale agreement with provision for scaled disagreement or partial credit. Psychological Bulletin, 70, 213-220.',
  fleissCohenEveritt1969:
    'Fleiss, J. L., Cohen, J., & Everitt, B. S. (1969). Large sample standard errors of kappa and weighted kappa. Psychological Bulletin, 72, 323-327.',
  fleiss1971:
    'Fleiss, J. L. (1971). Measuring nominal scale agreement among many raters. Psychological Bulletin, 76, 378-382.',
  landisKoch1977:
    'Landis, J. R., & Koch, G. G. (1977). The measurement of observer agreement for categorical data. Biometrics, 33, 159-174.',
  wilson1927:
    'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22, 209-212.',
  fornell1996:
    'Fornell, C., Johnson, M. D., Anderson, E. W., Cha, J., & Bryant, B. E. (1996). The American Customer Satisfaction Index: Nature, purpose, and findings. Journal of Marketing, 60(4), 7-18.',
  raoScott1984:
    'Rao, J. N. K., & Scott, A. J. (1984). On chi-squared tests for multiway contingency tables with cell proportions estimated from survey data. Annals of Statistics, 12, 46-60.',
} as const satisfies Record<string, string>

export type ReferenceKey = keyof typeof references

export const referenceKeys = Object.keys(references) as readonly ReferenceKey[]
