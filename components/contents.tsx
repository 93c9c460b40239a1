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

/** The section that crosses a line a quarter down the window. */
function useCurrent(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting);
        if (entered) setCurrent(entered.target.id);
      },
      { rootMargin: '-25% 0px -75% 0px' },
    );
    for (const id of ids.split(',')) {
      const section = document.getElementById(id);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, [ids]);
  return current;
}
