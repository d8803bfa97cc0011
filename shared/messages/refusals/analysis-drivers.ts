import type { Text } from '../language.ts'

/** What key drivers, run charts and control charts refuse. */
export const driversRefusals = {
  dependentAmongPredictors: {
    'zh-CN': '因变量“{variable}”不能同时作为影响因素，请从因素中去掉它。',
    en: 'The dependent variable “{variable}” cannot be one of the drivers as well; take it out.',
  },
  constantDependent: {
    'zh-CN': '因变量“{variable}”在可用样本中的取值全部相同，没有差异可以解释。',
    en: 'All usable values of the dependent variable “{variable}” are the same; there is nothing to explain.',
  },
  constantPredictor: {
    'zh-CN': '因素“{variable}”在可用样本中的取值全部相同，请从因素中去掉它。',
    en: 'All usable values of the driver “{variable}” are the same; take it out.',
  },
  predictorsOverlap: {
    'zh-CN': '因素“{variable}”可由“{others}”完全算出，回归系数不唯一。请去掉其中一个。',
    en: 'The driver “{variable}” follows exactly from “{others}”, so regression has no single solution. Take one of them out.',
  },
  pairsContradict: {
    'zh-CN': '按对删除得到的相关系数彼此矛盾（涉及“{variable}”），无法回归。请改用成列删除。',
    en: 'The correlations from pairwise deletion contradict each other (at “{variable}”). Use listwise deletion.',
  },
  tooManyForShapley: {
    'zh-CN': 'Shapley 分解要计算所有因素组合，最多 {most} 个因素，现有 {k} 个。请改用相对权重法，或减少因素。',
    en: 'Shapley values need every combination of drivers: at most {most}, not {k}. Use relative weights, or fewer drivers.',
  },
  valuesOrVariable: {
    'zh-CN': '请给出一列数值（values）或一个变量（variable），二者取一。',
    en: 'Give either values or a variable.',
  },
  namesLength: {
    'zh-CN': '点的名称有 {names} 个，数值有 {values} 个，两者须一致。',
    en: 'There are {names} names for {values} points; the numbers must match.',
  },
  weightWithoutGroups: {
    'zh-CN': '每条记录自成一点时不能加权。请去掉权重“{variable}”，或指定时间、子组变量使各点为若干答卷的汇总。',
    en: 'Points that are single records cannot be weighted. Leave out the weight “{variable}”, or choose a time or subgroup variable so that each point sums up several responses.',
  },
  weightNotForChart: {
    'zh-CN': '这种控制图不能加权：其控制限由组内极差、标准差或计数得出。请去掉权重“{variable}”，或对比例使用 p 图。',
    en: 'This control chart cannot be weighted: its limits come from ranges, deviations or counts. Leave out the weight “{variable}”, or use a p chart of proportions.',
  },
  tooFewPoints: {
    'zh-CN': '可用的点只有 {n} 个，至少需要 {needed} 个。',
    en: 'Only {n} {n|point|points} can be used; at least {needed} are needed.',
  },
  noVariation: {
    'zh-CN': '数据没有组内波动（或计数全为 0、全部命中），控制限无法计算。',
    en: 'The data show no variation to base limits on (or nothing, or everything, was counted).',
  },
  subgroupNeeded: {
    'zh-CN': '均值图需要子组：请指定子组变量（subgroup）、每组个数（如 subgroup: 5），或按子组给出数值。',
    en: 'X-bar charts need subgroups: choose a subgroup variable, a number of consecutive values (such as subgroup: 5), or give the values by subgroup.',
  },
  valuesNotNested: {
    'zh-CN': '只有均值图按子组成列给出数值；这种控制图请给出一列数值。',
    en: 'Only X-bar charts take values by subgroup; give one list of values for this chart.',
  },
  sizesNeeded: {
    'zh-CN': '比例与单位缺陷数需要各点的样本量：请给出 size 或 sizes。',
    en: 'Proportions and rates need the size behind each point: give “size” or “sizes”.',
  },
  sizesLength: {
    'zh-CN': '样本量有 {sizes} 个，与数值 {values} 个不符。',
    en: 'There are {sizes} sizes that do not fit {values} values.',
  },
  sizeNotPositive: {
    'zh-CN': '“{point}”的样本量为 {size}，而其计数为 {value}；样本量必须大于 0。',
    en: '“{point}” has a size of {size} with a count of {value}; sizes must be above 0.',
  },
  sizesDiffer: {
    'zh-CN': 'np 图要求各点样本量相同，而“{point}”为 {size}，其他点为 {other}。请改用 p 图。',
    en: 'An np chart needs equal sizes, but “{point}” has {size} and others {other}. Use a p chart.',
  },
  countOutsideSize: {
    'zh-CN': '“{point}”的计数 {value} 超过其样本量 {size}。若变量是等级题，请用 countedValues 指定计入的答案。',
    en: 'The count {value} of “{point}” exceeds its size {size}. For graded answers say with “countedValues” which of them count.',
  },
  notACount: {
    'zh-CN': '“{point}”的计数为 {value}，计数须为不小于 0 的整数。',
    en: 'The count of “{point}” is {value}; counts are whole numbers from 0 up.',
  },
} as const satisfies Record<string, Text>
