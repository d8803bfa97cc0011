import { ConfigProvider, type ThemeConfig, theme as themes } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ReactNode, useMemo } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { palettes } from './palette.ts'
import { type ThemeName, useTheme } from './theme-context.tsx'
import { useReducedMotion } from './use-media.ts'

function tokens(name: ThemeName, motion: boolean): ThemeConfig {
  const palette = palettes[name]
  return {
    algorithm: name === 'dark' ? themes.darkAlgorithm : themes.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorInfo: palette.accent,
      colorLink: palette.accent,
      colorSuccess: palette.good,
      colorWarning: palette.warn,
      colorError: palette.bad,
      colorBgBase: palette.surface,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBgLayout: palette.canvas,
      colorText: palette.ink,
      colorTextSecondary: palette.inkSoft,
      colorTextTertiary: palette.inkSoft,
      colorTextDescription: palette.inkSoft,
      colorTextPlaceholder: palette.inkSoft,
      colorBorder: palette.line,
      colorBorderSecondary: palette.lineSoft,
      // What cannot be used stands back; the library's own edge is brighter than that of what can.
      colorBorderDisabled: palette.lineSoft,
      colorTextLightSolid: palette.onAccent,
      fontFamily: 'var(--font)',
      fontSize: 13,
      borderRadius: 3,
      borderRadiusLG: 4,
      borderRadiusSM: 2,
      controlHeight: 28,
      controlHeightSM: 24,
      controlHeightLG: 36,
      lineWidth: 1,
      boxShadow: '0 4px 16px rgb(0 0 0 / 14%)',
      boxShadowSecondary: '0 4px 16px rgb(0 0 0 / 14%)',
      motion,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', primaryColor: palette.onAccent },
      Tooltip: { colorBgSpotlight: palette.ink, colorTextLightSolid: palette.surface },
      Slider: {
        handleColor: palette.accent,
        handleActiveColor: palette.accent,
        railBg: palette.line,
        railHoverBg: palette.line,
        dotBorderColor: palette.line,
      },
      Tabs: { horizontalMargin: '0 0 16px' },
      Checkbox: { colorBorder: palette.lineStrong },
      Radio: { colorBorder: palette.lineStrong },
      Segmented: {
        trackBg: palette.lineSoft,
        itemColor: palette.inkSoft,
        // The chosen one is the lightest in both themes, also beside one under the pointer.
        itemSelectedBg: name === 'dark' ? palette.line : palette.surface,
        itemHoverBg: 'transparent',
        itemActiveBg: 'transparent',
      },
    },
  }
}

/** Gives the component library our colours, sizes and language, and no motion where none is wanted. */
export function ComponentTheme({ children }: { children: ReactNode }) {
  const { theme } = useTheme()
  const { language } = useLanguage()
  const motion = !useReducedMotion()
  const config = useMemo(() => tokens(theme, motion), [theme, motion])
  return (
    <ConfigProvider
      theme={config}
      locale={language === 'zh-CN' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      {children}
    </ConfigProvider>
  )
}
