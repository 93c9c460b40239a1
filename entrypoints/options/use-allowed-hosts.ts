/** The sites that the reader has allowed, wherever that is changed. */

import { useEffect, useState } from 'preact/hooks';
import { followPermissions } from '../../components/use-allowed.ts';
import { allowedHosts } from '../../lib/sites/access.ts';

export function useAllowedHosts(): string[] {
  const [allowed, setAllowed] = useState<string[]>([]);
  useEffect(() => {
    const look = () => void allowedHosts().then(setAllowed);
    look();
    return followPermissions(look);
  }, []);
  return allowed;
}
