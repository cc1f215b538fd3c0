/** Where the repository is asked about. */
export interface Repository {
  /** The address of the interface, such as `https://api.github.com`. */
  api: string;
  /** Owner and name. */
  name: string;
  token: string;
}

/** Asks GitHub's REST interface about a repository, or has it change something. Throws the status when it refuses. */
export async function ask(
  { api, name, token }: Repository,
  path: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PATCH'; body?: object } = {},
): Promise<Response> {
  const response = await fetch(`${api}/repos/${name}/${path}`, {
    method,
    headers: {
      Accept: 'application/vnd.github+json',
      Authorization: `Bearer ${token}`,
      'X-GitHub-Api-Version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`GitHub answers ${method} ${path} with status ${response.status}.`);
  return response;
}

/** The bytes of an answer. Throws when there are more than `most`, before they are all here. */
export async function bytesOf(response: Response, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) throw new Error(`The answer has more than ${most} bytes.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
