/** Situations as the quiz takes them, and the ids of those that could not be had. */
export interface Fetched {
  templates: HTMLTemplateElement[];
  missing: string[];
}

/** Fetches the texts of situations, each from a file of its own under an address. */
export async function fetchSituations(address: string, ids: readonly string[]): Promise<Fetched> {
  const templates = await Promise.all(ids.map((id) => fetchSituation(`${address}${id}/`, id)));
  return {
    templates: templates.filter((template) => template !== undefined),
    missing: ids.filter((_, index) => !templates[index]),
  };
}

async function fetchSituation(address: string, id: string): Promise<HTMLTemplateElement | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    // A document that is parsed like this runs nothing.
    const part = new DOMParser().parseFromString(await response.text(), 'text/html');
    return part.querySelector<HTMLTemplateElement>(`template[data-situation="${id}"]`) ?? undefined;
  } catch {
    return undefined;
  }
}
