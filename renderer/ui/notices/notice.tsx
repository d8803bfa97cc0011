import {
  CheckCircleOutlined,
  CloseOutlined,
  ExclamationCircleOutlined,
  InfoCircleOutlined,
  WarningOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import './notice.css'

export type NoticeTone = 'error' | 'warning' | 'good' | 'info'

const icons = {
  error: ExclamationCircleOutlined,
  warning: WarningOutlined,
  good: CheckCircleOutlined,
  info: InfoCircleOutlined,
} as const

interface NoticeProps {
  readonly tone: NoticeTone
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onClose?: { readonly label: string; readonly close: () => void }
}

/** A sentence that has to be seen: an error interrupts a screen reader, anything else waits its turn. */
export function Notice({ tone, children, actions, onClose }: NoticeProps) {
  const Icon = icons[tone]
  return (
    <div className={`notice notice-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className="notice-icon" aria-hidden="true" />
      <div className="notice-text">{children}</div>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
      {onClose === undefined ? null : (
        <button type="button" className="notice-close" aria-label={onClose.label} onClick={onClose.close}>
          <CloseOutlined aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
