import type { Text } from '../language.ts'

/** Why an answer, a replacement or a merge is not written. */
export const editingRefusals = {
  answerNotANumber: {
    'zh-CN': '“{value}”不是数字，变量“{variable}”只能填数字、已声明的标签或缺失码。请改正，或按 Esc 放弃。',
    en: '“{value}” is no number; “{variable}” takes numbers, its declared labels or missing codes. Correct it, or press Esc to give up.',
  },
  answerNotADate: {
    'zh-CN': '“{value}”不是日历上的日期，变量“{variable}”要写成 2024-05-07 或 2024年5月7日。请改正，或按 Esc 放弃。',
    en: '“{value}” is no date of the calendar; write “{variable}” like 2024-05-07. Correct it, or press Esc to give up.',
  },
  answerNotADuration: {
    'zh-CN': '“{value}”不是时长，变量“{variable}”要填秒数，或写成 14:24、1:02:03。请改正，或按 Esc 放弃。',
    en: '“{value}” is no length of time; give “{variable}” in seconds, or like 14:24 or 1:02:03. Correct it, or press Esc to give up.',
  },
  answerKindUndeclared: {
    'zh-CN': '变量“{variable}”没有为“{value}”声明缺失码。请先在变量视图中添加，或留空。',
    en: 'The variable “{variable}” has no missing code for “{value}”. Add one in the variable view first, or leave the cell blank.',
  },
  variableNotEditable: {
    'zh-CN': '变量“{variable}”的值由其他变量计算得出，不能直接修改。请修改它所依据的变量或它的公式。',
    en: 'The values of “{variable}” are computed from other variables and cannot be typed over. Change those variables, or its formula.',
  },
  findEmpty: {
    'zh-CN': '没有写要查找的内容。只有“整格相同”时可以留空，表示查找空白。',
    en: 'There is nothing to look for. It may be left empty only with “whole cell”, which finds blanks.',
  },
  patternInvalid: {
    'zh-CN': '正则表达式“{pattern}”写得不正确：{reason}。请改正，或改用“包含”。',
    en: 'The regular expression “{pattern}” is not well formed: {reason}. Correct it, or use “contains”.',
  },
  patternTooSlow: {
    'zh-CN':
      '正则表达式“{pattern}”用了 {seconds} 秒还没有查完，已经停止，数据没有改动。常见原因是嵌套的重复，如 (a+)+；请改简单些。',
    en: 'The regular expression “{pattern}” was stopped after {seconds} s without an answer; nothing was changed. Nested repeats such as (a+)+ are the usual cause; make it simpler.',
  },
  mergeIdMissingHere: {
    'zh-CN': '项目里没有编号变量“{variable}”，无法按它合并。请另选一个编号变量。',
    en: 'The project has no id variable “{variable}” to merge by. Choose another.',
  },
  mergeIdMissingThere: {
    'zh-CN': '文件“{file}”里没有编号列“{variable}”，无法按它合并。请确认列名，或另选一列作为编号。',
    en: 'The file “{file}” has no id column “{variable}” to merge by. Check its name, or choose another column as the id.',
  },
  mergeNothingMatches: {
    'zh-CN':
      '文件“{file}”中没有一个编号能唯一对上项目里的“{variable}”（项目例如“{here}”，文件例如“{there}”）。请检查编号的写法，例如前导零。',
    en: 'No id in “{file}” matches exactly one response by “{variable}” (the project has ids like “{here}”, the file like “{there}”). Check how ids are written, leading zeros for example.',
  },
  mergeNothingNew: {
    'zh-CN': '文件“{file}”除编号外没有可以合并的列。请把需要的列设为“导入”。',
    en: 'The file “{file}” has no column to merge besides the id. Set the columns that are wanted to be imported.',
  },
  traceRowMissing: {
    'zh-CN': '没有第 {row} 份答卷，项目共有 {total} 份。',
    en: 'There is no response number {row}; the project has {total}.',
  },
} as const satisfies Record<string, Text>
