/** Our sign: a message with a word marked in it. The same drawing as the toolbar icon. */
import type { ReactNode } from 'react';

export function Mark({ size = 28 }: { size?: number }): ReactNode {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="mark">
      <rect x="1" y="1" width="30" height="30" rx="8" fill="#0b6461" />
      <path
        d="M8.5 7h15A3.5 3.5 0 0 1 27 10.5v8a3.5 3.5 0 0 1-3.5 3.5H17l-5.2 4.4V22H8.5A3.5 3.5 0 0 1 5 18.5v-8A3.5 3.5 0 0 1 8.5 7z"
        fill="#fff"
      />
      <path d="M10 12h12" stroke="#0b6461" strokeWidth="2.4" strokeLinecap="round" />
      <path
        d="M10 17.4q1.5-2.2 3 0t3 0 3 0 3 0"
        fill="none"
        stroke="#e0892a"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
