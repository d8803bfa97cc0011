import { Progress } from 'antd'

interface ProgressBarProps {
  readonly label: string
  /** 0-1; null while the length is not known. */
  readonly share: number | null
}

/** What is being done, and how far it is. */
export function ProgressBar({ label, share }: ProgressBarProps) {
  const percent = share === null ? null : Math.round(share * 100)
  return (
    <div>
      <p aria-live="polite">{label}</p>
      <Progress
        percent={percent ?? 100}
        status={percent === null ? 'active' : 'normal'}
        showInfo={percent !== null}
        aria-label={label}
        size="small"
      />
    </div>
  )
}
