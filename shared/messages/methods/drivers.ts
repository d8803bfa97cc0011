import type { Text } from '../language.ts'

/** Key drivers, run charts and control charts. */
export const driversMethods = {
  driversShapley: {
    'zh-CN':
      '普通最小二乘回归；重要性为 R² 的 Shapley 分解（LMG）：按所有进入次序平均各因素带来的 R² 增量，合计等于 R²。',
    en: 'Ordinary least squares; importance is the Shapley value of R² (LMG): what each driver adds to R², averaged over all orders of entry; the values sum to R².',
  },
  driversRelativeWeights: {
    'zh-CN': '普通最小二乘回归；重要性为 Johnson 相对权重：以最接近各因素的正交变量分解 R²，合计等于 R²。',
    en: 'Ordinary least squares; importance by Johnson’s relative weights: R² is decomposed via the closest orthogonal variables; the weights sum to R².',
  },
  driversRegression: {
    'zh-CN': '普通最小二乘回归；重要性为标准化系数的绝对值，占比为其在绝对值合计中的份额。',
    en: 'Ordinary least squares; importance is the absolute standardised coefficient, its share that of the sum of absolute coefficients.',
  },
  runChart: {
    'zh-CN':
      '运行图：以中位数为中心线；关于中位数的游程（恰在中位数上的点计入下方）与上升下降游程两项检验，正态近似，单侧，不作连续性校正（与 Minitab 一致）。',
    en: 'Run chart about the median; runs about the median (a point on it counts as below) and runs up and down, each by the one-sided normal approximation without continuity correction, as in Minitab.',
  },
  controlIndividuals: {
    'zh-CN': '单值—移动极差图：σ = 平均移动极差 / d₂(2)，控制限为中心线 ± 3σ，d₂、d₃ 取精确值。',
    en: 'Individuals and moving range: σ = mean moving range / d₂(2), limits at ± 3σ, exact d₂ and d₃.',
  },
  controlXbarR: {
    'zh-CN':
      '均值—极差图：σ 由各子组极差 / d₂ 估计（子组大小不等时按最小方差加权），均值控制限为 ± 3σ/√n，d₂、d₃ 取精确值。',
    en: 'X-bar and R: σ from subgroup ranges / d₂ (weighted for least variance where sizes differ), limits of the means at ± 3σ/√n, exact d₂ and d₃.',
  },
  controlXbarS: {
    'zh-CN':
      '均值—标准差图：σ 由各子组标准差 / c₄ 估计（子组大小不等时按最小方差加权），均值控制限为 ± 3σ/√n，c₄ 取精确值。',
    en: 'X-bar and s: σ from subgroup standard deviations / c₄ (weighted for least variance where sizes differ), limits of the means at ± 3σ/√n, exact c₄.',
  },
  controlP: {
    'zh-CN': 'p 图（比例）：p̄ = 合计 / 总数，控制限 p̄ ± 3√(p̄(1 − p̄)/nᵢ)，截于 0～1。',
    en: 'p chart: p̄ = sum of counts / sum of sizes, limits p̄ ± 3√(p̄(1 − p̄)/nᵢ), cut at 0 and 1.',
  },
  controlNp: {
    'zh-CN': 'np 图（件数）：控制限 np̄ ± 3√(np̄(1 − p̄))，截于 0～n。',
    en: 'np chart: limits np̄ ± 3√(np̄(1 − p̄)), cut at 0 and n.',
  },
  controlC: {
    'zh-CN': 'c 图（缺陷数）：控制限 c̄ ± 3√c̄，下限不低于 0。',
    en: 'c chart: limits c̄ ± 3√c̄, the lower one at least 0.',
  },
  controlU: {
    'zh-CN': 'u 图（单位缺陷数）：ū = 合计 / 总量，控制限 ū ± 3√(ū/nᵢ)，下限不低于 0。',
    en: 'u chart: ū = sum of counts / sum of sizes, limits ū ± 3√(ū/nᵢ), the lower one at least 0.',
  },
} as const satisfies Record<string, Text>
