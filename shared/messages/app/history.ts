import type { Text } from '../language.ts'

/** Steps that can be taken back, by the code the core gives them. The core knows no step that is not here. */
export const historyTexts = {
  setUpProject: { 'zh-CN': '建立项目', en: 'setting up the project' },
  renameProject: { 'zh-CN': '重命名项目', en: 'renaming the project' },
  importResponses: { 'zh-CN': '导入数据', en: 'the import' },
  addVariables: { 'zh-CN': '添加变量', en: 'adding variables' },
  saveVariable: { 'zh-CN': '修改变量', en: 'changing a variable' },
  editAnswer: { 'zh-CN': '修改答案', en: 'editing an answer' },
  excludeResponses: { 'zh-CN': '剔除问卷', en: 'excluding responses' },
  includeResponses: { 'zh-CN': '恢复问卷', en: 'including responses again' },
  saveSurveyDesign: { 'zh-CN': '修改调查信息', en: 'changing the survey’s facts' },
  saveIndexSystem: { 'zh-CN': '修改指标体系', en: 'changing the index system' },
  saveWeightSet: { 'zh-CN': '保存权重', en: 'saving weights' },
  removeWeightSet: { 'zh-CN': '删除权重', en: 'removing weights' },
  keepSnapshot: { 'zh-CN': '保存分析结果', en: 'keeping a result' },
  updateSnapshot: { 'zh-CN': '修改结果卡片', en: 'changing a result card' },
  refreshSnapshot: { 'zh-CN': '更新分析结果', en: 'updating a result' },
  removeSnapshot: { 'zh-CN': '删除结果卡片', en: 'removing a result card' },
  orderSnapshots: { 'zh-CN': '调整结果顺序', en: 'reordering results' },
  saveCauseTree: { 'zh-CN': '修改鱼骨图', en: 'changing the fishbone' },
  removeCauseTree: { 'zh-CN': '删除鱼骨图', en: 'removing a fishbone' },
  saveAction: { 'zh-CN': '修改行动', en: 'changing an action' },
  removeAction: { 'zh-CN': '删除行动', en: 'removing an action' },
  saveQualityRules: { 'zh-CN': '修改质量规则', en: 'changing the quality rules' },
  applyQualityRules: { 'zh-CN': '按质量规则剔除问卷', en: 'excluding responses by the quality rules' },
  saveReportSettings: { 'zh-CN': '修改报告设置', en: 'changing the report’s settings' },
} as const satisfies Record<string, Text>
