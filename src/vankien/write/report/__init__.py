"""The summary report: where the draft is contested, who wrote, what became of it, week by week."""
