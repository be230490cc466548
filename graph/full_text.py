"""The full-text indexes, told to each database in its own language.

Names and what they hold are the same, so `CALL db.index.fulltext.queryNodes(name, query)` answers
on both. `names` is a property of its own (name and aliases, one a line), since lists of text are
indexed differently. People's names aren't stemmed: "Hansen" is not a form of "Hans".
"""

from typing import Final, LiteralString

EMBEDDED_FULL_TEXT: Final = (
    "CREATE VERTEX TYPE Event IF NOT EXISTS",
    "CREATE VERTEX TYPE Document IF NOT EXISTS",
    "CREATE VERTEX TYPE Issue IF NOT EXISTS",
    "CREATE VERTEX TYPE Person IF NOT EXISTS",
    "CREATE VERTEX TYPE Organisation IF NOT EXISTS",
    "CREATE PROPERTY Event.quote IF NOT EXISTS STRING",
    "CREATE PROPERTY Document.title IF NOT EXISTS STRING",
    "CREATE PROPERTY Issue.names IF NOT EXISTS STRING",
    "CREATE PROPERTY Person.names IF NOT EXISTS STRING",
    "CREATE PROPERTY Organisation.names IF NOT EXISTS STRING",
    "CREATE INDEX event_text IF NOT EXISTS ON Event (quote) FULL_TEXT METADATA"
    ' {"analyzer": "org.apache.lucene.analysis.da.DanishAnalyzer"}',
    "CREATE INDEX document_text IF NOT EXISTS ON Document (title) FULL_TEXT METADATA"
    ' {"analyzer": "org.apache.lucene.analysis.da.DanishAnalyzer"}',
    "CREATE INDEX issue_text IF NOT EXISTS ON Issue (names) FULL_TEXT METADATA"
    ' {"analyzer": "org.apache.lucene.analysis.da.DanishAnalyzer"}',
    "CREATE INDEX organisation_text IF NOT EXISTS ON Organisation (names) FULL_TEXT METADATA"
    ' {"analyzer": "org.apache.lucene.analysis.da.DanishAnalyzer"}',
    "CREATE INDEX person_text IF NOT EXISTS ON Person (names) FULL_TEXT METADATA"
    ' {"analyzer": "org.apache.lucene.analysis.standard.StandardAnalyzer"}',
)

NEO4J_FULL_TEXT: Final[tuple[LiteralString, ...]] = (
    "CREATE FULLTEXT INDEX event_text IF NOT EXISTS FOR (n:Event) ON EACH [n.quote]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}",
    "CREATE FULLTEXT INDEX document_text IF NOT EXISTS FOR (n:Document) ON EACH [n.title]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}",
    "CREATE FULLTEXT INDEX issue_text IF NOT EXISTS FOR (n:Issue) ON EACH [n.names]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}",
    "CREATE FULLTEXT INDEX organisation_text IF NOT EXISTS FOR (n:Organisation) ON EACH [n.names]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'danish'}}",
    "CREATE FULLTEXT INDEX person_text IF NOT EXISTS FOR (n:Person) ON EACH [n.names]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard'}}",
)
