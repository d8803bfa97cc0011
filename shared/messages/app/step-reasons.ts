import type { Text } from '../language.ts'

/** Why a step of the rail stands as it does: one sentence each, with numbers and names. */
export const stepReasonTexts = {
  noData: { 'zh-CN': '还没有数据', en: 'No data yet' },
  needsData: { 'zh-CN': '先导入数据', en: 'Import data first' },
  needsItems: { 'zh-CN': '数据中还没有可计算的题项', en: 'The data has no items to compute with yet' },
  needsTree: { 'zh-CN': '先建立指标体系', en: 'Make the index system first' },
  noTree: { 'zh-CN': '还没有指标体系', en: 'No index system yet' },
  paperBegun: {
    'zh-CN': '纸质问卷已录入 {n} 份，尚未接收为数据',
    en: '{n} paper {n|form|forms} keyed, not accepted as data yet',
  },
  dataReady: { 'zh-CN': '共 {total} 份答卷，有效 {valid} 份', en: '{total} {total|response|responses}, {valid} valid' },
  rateFails: { 'zh-CN': '回收率不高于 60%：{which}', en: 'The response rate is not above 60 %: {which}' },
  countsContradict: {
    'zh-CN': '发放、回收与数据的份数互相矛盾',
    en: 'Distributed, returned and counted forms contradict each other',
  },
  countsOfWavesContradict: {
    'zh-CN': '发放、回收与数据的份数互相矛盾：{waves}',
    en: 'Distributed, returned and counted forms contradict each other: {waves}',
  },
  qualityOpen: {
    'zh-CN': '{n} 份答卷命中质量规则，尚未处理',
    en: '{n} {n|response|responses} {n|is|are} hit by the quality rules and not decided on',
  },
  directionUnknown: {
    'zh-CN': '指标体系中 {n} 个变量没有确定方向：{names}',
    en: '{n} {n|variable|variables} of the index system {n|has|have} no direction: {names}',
  },
  scaleUnknown: {
    'zh-CN': '指标体系中 {n} 个变量没有声明量表：{names}',
    en: '{n} {n|variable|variables} of the index system {n|has|have} no declared scale: {names}',
  },
  paperOpen: {
    'zh-CN': '纸质问卷“{batch}”有 {n} 处录入差异，尚未裁定',
    en: 'Paper forms “{batch}”: {n} {n|difference|differences} between the keyings {n|is|are} undecided',
  },
  paperToAccept: {
    'zh-CN': '纸质问卷“{batch}”已裁定完毕，尚未接收为数据',
    en: 'Paper forms “{batch}” are decided and not accepted as data yet',
  },
  treeReady: { 'zh-CN': '{items} 个题项，都已绑定变量', en: '{items} {items|item|items}, all bound to variables' },
  treeWaits: {
    'zh-CN': '{items} 个题项，导入数据后绑定变量',
    en: '{items} {items|item|items}, to be bound once there are data',
  },
  inconsistent: {
    'zh-CN': '“{name}”的两两比较不一致：CR {cr}，应小于 0.10',
    en: 'The judgements of “{name}” are inconsistent: CR {cr}, should be below 0.10',
  },
  notConverged: {
    'zh-CN': '样本加权（耙加权）没有收敛，权重未达到目标比例',
    en: 'Raking did not converge: the weights miss the target shares',
  },
  equalWeights: { 'zh-CN': '还没有设置权重，得分按等权计算', en: 'No weights yet; scores use equal ones' },
  weightsReady: {
    'zh-CN': '{n} 个指标的下级已设权重',
    en: 'The children of {n} {n|indicator|indicators} are weighted',
  },
  sampleWeighted: { 'zh-CN': '已有样本权重“{name}”', en: 'There are sample weights “{name}”' },
  nothingKept: { 'zh-CN': '数据已就绪，还没有保留的结果', en: 'The data is there; no result kept yet' },
  kept: { 'zh-CN': '已保留 {n} 个结果', en: '{n} {n|result|results} kept' },
  keptStale: {
    'zh-CN': '数据已变，{n} 个保留的结果过期',
    en: 'The data changed: {n} kept {n|result|results} {n|is|are} out of date',
  },
  noActions: { 'zh-CN': '还没有行动', en: 'No actions yet' },
  overdue: {
    'zh-CN': '{n} 项行动已逾期，最早：{measure}（{due}）',
    en: '{n} {n|action|actions} {n|is|are} overdue, first: {measure} ({due})',
  },
  planReady: { 'zh-CN': '共 {n} 项行动，{open} 项未完成', en: '{n} {n|action|actions}, {open} of them open' },
  nothingPinned: { 'zh-CN': '报告里还没有结果', en: 'The report has no results yet' },
  pinned: { 'zh-CN': '报告里有 {n} 个结果', en: '{n} {n|result|results} in the report' },
  pinnedStale: {
    'zh-CN': '数据已变，报告里 {n} 个结果过期',
    en: 'The data changed: {n} {n|result|results} in the report {n|is|are} out of date',
  },
  notice: { 'zh-CN': '需要处理', en: 'To be seen to' },
  stateBecause: { 'zh-CN': '{state}：{reasons}', en: '{state}: {reasons}' },
} as const satisfies Record<string, Text>
