/** The table of contents; it stays in sight on wide screens and says where one is. */

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface ContentsProps {
  label: string;
  sections: readonly { id: string; title: string }[];
}

export function Contents({ label, sections }: ContentsProps): JSX.Element {
  const current = useCurrent(sections.map(({ id }) => id).join());
  return (
    <nav class="contents" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The last section that reaches into the upper quarter of the window: between two of them, the one just read. */
function useCurrent(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const order = ids.split(',');
    const inSight = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) inSight.add(target.id);
          else inSight.delete(target.id);
        }
        const last = order.findLast((id) => inSight.has(id));
        if (last) setCurrent(last);
      },
      { rootMargin: '0px 0px -75% 0px' },
    );
    for (const id of order) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
