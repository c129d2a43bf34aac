// What the page asks of its server. Decisions go out in the order in which they were taken, one request at a time, and count
// as saved when the server says that they are on the disk.

export async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error || response.statusText);
  return answer;
}

export class Saver {
  // news gets the decisions that the file holds and the page does not know; state hears "saved", "saving" or an error.
  constructor(news, state) {
    Object.assign(this, { news, state, queue: [], count: 0, busy: false, failed: false });
    addEventListener("beforeunload", (e) => { if (this.queue.length) e.preventDefault(); });
    setInterval(() => { if (!document.hidden && (!this.busy || this.failed)) this.flush(); }, 1500);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.flush(); });
  }

  save(decisions) {
    this.queue.push(...decisions);
    this.state("saving");
    return this.flush();
  }

  async flush() {
    if (this.busy) return;
    this.busy = true;
    try {
      do {
        const batch = this.queue.slice(0, 5000);
        const answer = await (batch.length ? ask("decisions", { after: this.count, decisions: batch }) : ask("decisions?after=" + this.count));
        this.queue.splice(0, batch.length);
        this.count = answer.count;
        this.news(answer.decisions, this.queue);
      } while (this.queue.length);
      this.failed = false;
      this.state("saved");
    } catch (error) {
      this.failed = true;
      this.state(this.queue.length ? "Not saved: " + error.message : "No connection to unmix review");
    } finally {
      this.busy = false;
    }
  }
}
