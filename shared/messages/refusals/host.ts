import type { Text } from '../language.ts'

export const hostRefusals = {
  unknownFile: {
    'zh-CN': '找不到这个文件：它属于已经结束的会话。请重新选择文件。',
    en: 'This file is not known: it belongs to a session that has ended. Choose the file again.',
  },
  fileTooLarge: {
    'zh-CN': '文件“{name}”有 {megabytes} MB，超过上限 {limit} MB。请在桌面版中打开，或拆分后再导入。',
    en: 'The file “{name}” has {megabytes} MB, more than the limit of {limit} MB. Open it in the desktop program, or split it.',
  },
  noProjectOpen: {
    'zh-CN': '还没有打开项目。请先新建或打开一个项目。',
    en: 'No project is open. Create or open a project first.',
  },
  unknownProject: {
    'zh-CN': '找不到项目“{name}”。它可能已被移动或删除，请用“打开”选择文件。',
    en: 'The project “{name}” was not found. It may have been moved or deleted; choose the file with “Open”.',
  },
  noDialogs: {
    'zh-CN': '浏览器中没有系统对话框，请在页面中选择文件。',
    en: 'There are no system dialogs in the browser; choose the file in the page.',
  },
  unknownTemplate: {
    'zh-CN': '没有名为“{template}”的模板。可用的模板：{known}。',
    en: 'There is no template “{template}”. Templates: {known}.',
  },
  invalidInput: {
    'zh-CN': '输入不正确：{place}：{reason}。',
    en: 'The input is not right: {place}: {reason}.',
  },
  fileNotFound: {
    'zh-CN': '找不到文件“{name}”。请检查路径。',
    en: 'The file “{name}” was not found. Check the path.',
  },
  portTaken: {
    'zh-CN': '端口 {port} 已被占用或不允许使用。请换一个端口，或不写 --port 由程序自动选择。',
    en: 'Port {port} is taken or not allowed. Choose another one, or leave --port out and the program finds one.',
  },
  nodeTooOld: {
    'zh-CN':
      '需要 Node.js {needed} 或更新的版本，当前是 {found}。请用 npm run -s csat -- … 运行，它会使用项目自带的 Node。',
    en: 'Node.js {needed} or newer is needed, this is {found}. Run it by npm run -s csat -- …, which uses the Node that the project brings.',
  },
} as const satisfies Record<string, Text>
