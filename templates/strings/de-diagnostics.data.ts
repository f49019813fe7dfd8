import type { CodeWords, DiagnosticCode } from 'cuttings/theme';

/** Die Meldungen des Bauberichts auf Deutsch; Kennungen und Schweregrade stehen in `diagnostic-codes.data.ts`. */
export const DIAGNOSTICS_DE: Readonly<Record<DiagnosticCode, CodeWords>> = {
  'empty-file': {
    message: 'Die Datei enthält keinen Text.',
    reason: 'Sie ist leer oder besteht nur aus Leerraum.',
    hint: 'Holen Sie den Artikel noch einmal, oder löschen Sie die Datei.',
  },
  'binary-file': {
    message: 'Die Datei ist kein Text.',
    reason: 'Ihr Name sagt Text, und sie enthält Nullbytes oder viele Steuerzeichen.',
    hint: 'Geben Sie ihr die Endung dessen, was sie ist, oder speichern Sie den Artikel als Text.',
  },
  'unreadable-file': {
    message: 'Die Datei konnte nicht gelesen werden.',
    reason: 'Das System hat es verweigert.',
    hint: 'Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen.',
  },
  'not-a-file': {
    message: 'Ein Ordner heißt wie ein Artikel.',
    reason: 'Sein Name endet wie ein Dateiname. Was darin ist, wird wie sonst gelesen.',
    hint: 'Benennen Sie den Ordner um, falls das nicht so gemeint war.',
  },
  'special-file': {
    message: 'Eine Pipe, ein Socket oder ein Gerät ist kein Artikel und wurde nicht geöffnet.',
    reason: 'Das Lesen könnte endlos warten.',
    hint: 'Aus dem Ordner nehmen, oder als Datei speichern, was es liefert.',
  },
  'outside-folder': {
    message: 'Eine Verknüpfung führt aus dem Ordner hinaus; ihr wurde nicht gefolgt.',
    reason: 'Ein Archiv enthält nur, was in seinem eigenen Ordner steht.',
    hint: 'Kopieren Sie die Datei in den Ordner.',
  },
  'unknown-format': {
    message: 'Die Datei hat ein Format, das nicht gelesen wird.',
    reason: 'Die README nennt die Formate, die gelesen werden.',
    hint: 'Wandeln Sie sie um, oder nehmen Sie sie aus dem Ordner.',
  },
  'convertible-format': {
    message:
      'Die Datei hat ein Format, das nicht gelesen wird, sich aber in eines umwandeln lässt, das gelesen wird.',
    reason:
      'Andere Programme öffnen sie: LibreOffice alte Dokumente, OCRmyPDF gescannte Seiten, calibre Bücher.',
    hint: 'Wandeln Sie sie um ({command}), und lassen Sie die neue Datei im Ordner.',
  },
  'file-too-large': {
    message: 'Die Datei ist zu groß. ({size} MB)',
    reason:
      'Ein Text oder eine Seite wird bis 16 MB gelesen, ein Dokument mit Bildern bis 128 MB, eine Datei mit vielen Artikeln bis 400 MB.',
    hint: 'Teilen Sie die Datei in ihre Artikel.',
  },
  'text-too-long': {
    message: 'Der Text ist zu lang für einen Artikel. ({length} Zeichen)',
    reason: 'Mehr als eine Million Zeichen sind ein Buch oder ein Datenabzug, kein Artikel.',
    hint: 'Teilen Sie ihn in seine Artikel.',
  },
  'damaged-file': {
    message: 'Die Datei ist beschädigt oder nicht das, was ihr Name sagt.',
    reason:
      'Auch das Programm, von dem sie kommt, würde sie nicht öffnen; was vor dem Schaden lesbar war, ist behalten.',
    hint: 'Öffnen Sie sie in ihrem Programm und speichern Sie sie neu, oder holen Sie sie noch einmal.',
  },
  'scan-without-text': {
    message: 'Die PDF-Datei enthält Bilder von Seiten und keinen Text.',
    reason: 'Sie wurde gescannt, und die Buchstaben in den Bildern hat noch niemand gelesen.',
    hint: 'Lassen Sie OCRmyPDF den Text hinzufügen (ocrmypdf scan.pdf scan-mit-text.pdf).',
  },
  'encrypted-file': {
    message: 'Die Datei ist durch ein Passwort geschützt.',
    reason: 'Ohne das Passwort ist nichts darin lesbar.',
    hint: 'Speichern Sie sie ohne Passwort.',
  },
  'expands-too-far': {
    message: 'Das Archiv würde zu groß und wurde nicht weiter entpackt. ({size} MB)',
    reason: 'Eine kleine Datei, aus der sehr viel wird, ist beschädigt oder soll schaden.',
    hint: 'Entpacken Sie sie selbst, falls Sie wissen, woher sie kommt.',
  },
  'nested-too-deeply': {
    message: 'Das Archiv liegt in zu vielen anderen und wurde nicht entpackt.',
    reason: 'Archive in Archiven werden bis zu vierfach entpackt.',
    hint: 'Entpacken Sie die äußeren selbst.',
  },
  'unsafe-member': {
    message: 'Eine Datei im Archiv hat einen Pfad, der aus ihm hinausführt; sie wurde nicht gelesen.',
    reason: 'Kein übliches Programm schreibt solche Pfade.',
    hint: 'Prüfen Sie, woher das Archiv kommt.',
  },
  'left-out': {
    message: 'Die Datei enthält mehr als Artikel: {count} × {kind} weggelassen.',
    reason: 'Ein Archiv besteht aus Artikeln, die erschienen sind.',
    hint: 'Es ist nichts zu tun; um etwas davon aufzunehmen, speichern Sie es als eigenen Artikel.',
  },
  'dated-later': {
    message: 'Der Artikel ist nach dem letzten Tag des Archivs datiert und wurde ausgelassen. ({day})',
    reason: 'Welcher Tag das ist, sagt archive.yml: until.',
    hint: 'Setzen Sie until auf einen späteren Tag, oder berichtigen Sie das Datum.',
  },
  unpublished: {
    message: 'Der Artikel ist ein Entwurf oder nicht für die Öffentlichkeit und wurde weggelassen.',
    reason:
      'So sagen es seine Metadaten: draft: true, published: false oder ein Status wie draft oder private.',
    hint: 'Nehmen Sie das Feld heraus, um ihn im Archiv zu haben.',
  },
  'invalid-encoding': {
    message:
      'Einige Bytes gehören nicht zur Zeichenkodierung der Datei. ({count} Bytefolgen sind nicht {encoding})',
    reason: 'An ihrer Stelle steht das Ersatzzeichen U+FFFD.',
    hint: 'Speichern Sie die Datei als UTF-8.',
  },
  'guessed-encoding': {
    message:
      'Die Datei ist nicht UTF-8; die Kodierung wurde an den Buchstaben erkannt. (gelesen als {encoding})',
    reason: 'Sie nennt keine Zeichenkodierung.',
    hint: 'Speichern Sie die Datei als UTF-8, falls Buchstaben falsch aussehen.',
  },
  'broken-front-matter': {
    message:
      'Die Metadaten am Dateianfang konnten nicht gelesen werden; der Artikel wurde ohne sie verwendet.',
    reason: 'Sie sind kein gültiges YAML.',
    hint: 'Berichtigen Sie die Zeile; ein Wert mit Doppelpunkt braucht Anführungszeichen.',
  },
  'unclosed-front-matter': {
    message: 'Die Metadaten am Dateianfang enden nicht; die Datei wurde als Text ohne Metadaten gelesen.',
    reason: 'Eine Zeile aus drei Bindestrichen öffnet sie, und keine schließt sie.',
    hint: 'Setzen Sie hinter das letzte Feld eine Zeile aus drei Bindestrichen.',
  },
  'refused-front-matter': {
    message:
      'Die Metadaten am Dateianfang sind in einer Sprache, die nicht gelesen wird; der Artikel wurde ohne sie verwendet.',
    reason: 'Gelesen werden YAML und JSON: Metadaten laufen nie als Programm.',
    hint: 'Schreiben Sie sie als YAML.',
  },
  'structure-too-deep': {
    message: 'Die Auszeichnung ist zu tief verschachtelt; der Text wurde ohne seine Gliederung gelesen.',
    reason: 'Kein Artikel ist so tief verschachtelt; solche Dateien sind beschädigt oder sollen schaden.',
    hint: 'Prüfen Sie, woher die Datei kommt.',
  },
  'no-article-found': {
    message: 'In der Seite wurde kein Artikel gefunden.',
    reason:
      'Sie hat zu wenig fortlaufenden Text: Vielleicht ist sie eine Linkliste oder ein Hinweis, oder sie braucht Skripte.',
    hint: 'Speichern Sie die Seite noch einmal aus einem Browser, oder speichern Sie ihren Text.',
  },
  'repaired-encoding': {
    message: 'An {count} Stellen waren Zeichen entstellt, wie „Ã©“ für „é“; sie wurden berichtigt.',
    reason: 'Ein Programm hatte UTF-8 als Windows-1252 gelesen und so gespeichert.',
    hint: 'Es ist nichts zu tun; vergleichen Sie eine Stelle, wenn Sie das Original haben.',
  },
  'short-body': {
    message: 'Der gelesene Text hat {words} Wörter, der Artikel nach Angabe der Seite aber {stated}.',
    reason:
      'Vielleicht enthält die gespeicherte Seite nur den Teil vor einer Bezahlschranke, oder ein Teil wurde wegen ihres Aufbaus übersehen.',
    hint: 'Vergleichen Sie ihn mit der Seite; fehlt Text, speichern Sie die Seite noch einmal ganz, oder speichern Sie ihren Text.',
  },
  'broken-json': {
    message: 'Der Datensatz ist kein gültiges JSON.',
    reason: 'Was sich nicht zerlegen lässt, lässt sich nicht verwenden.',
    hint: 'Berichtigen Sie die Zeile; in .jsonl- und .ndjson-Dateien steht je Zeile ein Datensatz.',
  },
  'bad-record': {
    message: 'Der Datensatz ist kein Artikel.',
    reason: 'Ein Artikel ist ein Objekt mit dem Feld "text" (eine Zeichenkette, die nicht leer ist).',
    hint: 'Ergänzen Sie das Feld, oder löschen Sie den Datensatz.',
  },
  'missing-id': {
    message: 'Der Datensatz hat keine Kennung.',
    reason: 'Auf der Standardeingabe braucht jeder Datensatz eine "id", da kein Dateiname sie ersetzt.',
    hint: 'Ergänzen Sie das Feld "id".',
  },
  'bad-field': {
    message: 'Ein Feld hat einen unbrauchbaren Wert; der Artikel wurde ohne das Feld gelesen.',
    reason: 'Der Wert ist von anderer Art als erwartet.',
    hint: 'Berichtigen oder löschen Sie das Feld.',
  },
  'invalid-date': {
    message: 'Das Datum ist nicht lesbar; der Artikel gilt als undatiert.',
    reason: 'Es ist kein Datum nach ISO 8601 oder in englischen Worten, oder es gibt keinen solchen Tag.',
    hint: 'Schreiben Sie es als JJJJ-MM-TT.',
  },
  'ambiguous-date': {
    message: 'Das Datum lässt sich auf zwei Arten lesen; der Artikel gilt als undatiert.',
    reason: 'Tag und Monat, oder das Jahrhundert, sind nicht eindeutig.',
    hint: 'Schreiben Sie es als JJJJ-MM-TT, oder setzen Sie dateOrder in archive.yml.',
  },
  'ambiguous-date-in-text': {
    message: 'Daten im Text lassen sich auf zwei Arten lesen; der Monat wurde zuerst gelesen. ({count})',
    reason: 'Tag und Monat könnten beides sein, und kein anderes Datum des Artikels zeigt, was gemeint ist.',
    hint: 'Setzen Sie dateOrder in archive.yml auf dmy oder mdy; einzelne Daten berichtigen Sie in authority/corrections.csv.',
  },
  'decided-date-in-text': {
    message:
      'Daten im Text lassen sich auf zwei Arten lesen; die Einstellung dateOrder hat entschieden. ({count})',
    reason: 'Tag und Monat könnten beides sein, und kein anderes Datum des Artikels zeigt, was gemeint ist.',
    hint: 'Es ist nichts zu tun, wenn alle Artikel Daten so schreiben; andere berichtigen Sie in authority/corrections.csv.',
  },
  'incomplete-date': {
    message: 'Dem Datum fehlt Tag oder Jahr; der Artikel gilt als undatiert.',
    reason: 'Relative Angaben im Text werden von einem vollständigen Datum aus aufgelöst.',
    hint: 'Schreiben Sie es als JJJJ-MM-TT.',
  },
  'table-without-articles': {
    message: 'Die Tabelle enthält keine Artikel.',
    reason: 'Ihre erste Zeile nennt keine Spalte mit Texten und daneben eine mit Titeln oder Adressen.',
    hint: 'Wenn sie doch Artikel enthält, nennen Sie ihre Spalten title, date, author, publisher, url und text; sonst legen Sie sie in einen anderen Ordner.',
  },
  'broken-csv': {
    message: 'Die Tabelle konnte von dieser Zeile an nicht gelesen werden.',
    reason: 'Sie ist kein gültiges CSV.',
    hint: 'Berichtigen Sie die Zeile; ein Wert mit Komma oder Zeilenumbruch braucht Anführungszeichen.',
  },
  'missing-column': {
    message: 'metadata.csv hat keine Spalte "file".',
    reason: 'Jede Zeile nennt den Artikel, den sie beschreibt.',
    hint: 'Setzen Sie als erste Zeile: file,title,published,author,publisher,url',
  },
  'unknown-column': {
    message: 'metadata.csv hat eine Spalte, die nicht verwendet wird.',
    reason:
      'Bekannt sind file, id, title, published, author, publisher, url, captured, language und keywords.',
    hint: 'Benennen Sie sie um, oder lassen Sie sie stehen.',
  },
  'unmatched-row': {
    message: 'Eine Zeile von metadata.csv gehört zu keinem Artikel.',
    reason: 'Neben der Tabelle wurde keine Datei dieses Namens gelesen.',
    hint: 'Berichtigen Sie den Namen; er zählt vom Ordner von metadata.csv aus.',
  },
  'repeated-row': {
    message: 'Zwei Zeilen von metadata.csv nennen dieselbe Datei; die erste gilt.',
    reason: 'Ein Artikel hat eine Zeile.',
    hint: 'Löschen Sie eine davon.',
  },
  'duplicate-identity': {
    message:
      'Ein anderer Text hat dieselbe Kennung; dieser ist daneben ein eigener Artikel. (gleich {first})',
    reason:
      'Kennungen stammen aus dem Feld "id", sonst aus der Adresse, sonst aus dem Pfad. Der zuerst erschienene behält sie. Sind die Texte fast gleich, sagen beide Seiten, welcher später kam.',
    hint: 'Ist es eine spätere Fassung des Artikels, so ist nichts zu tun. Sonst berichtigen Sie Kennung oder Adresse.',
  },
  'same-text': {
    message: 'Der Text ist der einer anderen Datei: beide sind im Archiv ein Artikel. (gleich {first})',
    reason: 'Was darin gesagt wird, zählt einmal. Der Artikel nennt, wo er noch erschienen ist.',
    hint: 'Es ist nichts zu tun. Löschen Sie eine der Dateien, wenn sie versehentlich doppelt gespeichert ist.',
  },
  'title-only': {
    message: 'Der Artikel hat einen Titel und keinen Text.',
    reason: 'Aus einer Überschrift allein lässt sich nichts gewinnen.',
    hint: 'Holen Sie den Artikel noch einmal.',
  },
  'not-english': {
    message: 'Der Text ist nicht englisch, deshalb wurden ihm nur Daten in ISO-Form entnommen.',
    reason: 'Namen, Zitate, Daten und Zahlen werden nur in englischem Text gefunden.',
    hint: 'Seine Seite zeigt ihn mit Titel und Angaben, und die Suche findet ihn. Mehr ist nicht nötig.',
  },
  'unreadable-authority-file': {
    message: 'Die Tabelle {file} konnte nicht gelesen werden: {problem}',
    reason:
      'Eine Zelle, die mit einem Anführungszeichen beginnt, muss mit einem enden; Anführungszeichen darin werden verdoppelt.',
    hint: 'Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie als CSV (UTF-8).',
  },
  'unknown-authority-column': {
    message: 'Die Spalte „{column}“ wird nicht verwendet.',
    hint: 'Bekannte Spalten: {columns}.',
  },
  'authority-row-without-name': {
    message: 'Die Zeile hat weder Kennung noch Namen und sagt darum über niemanden etwas.',
    hint: 'Tragen Sie den Namen ein, wie die Seiten ihn zeigen, oder die Kennung am Ende der Seitenadresse.',
  },
  'authority-name-twice': {
    message: '„{name}“ steht in zwei Zeilen; verwendet wird Zeile {first}.',
    hint: 'Füllen Sie in einer der beiden Zeilen merge_into aus, oder streichen Sie den Alias in einer.',
  },
  'authority-row-unmatched': {
    message: 'Niemand im Archiv heißt „{name}“; die Zeile hat nichts geändert.',
    reason: 'Vielleicht schreiben die Artikel den Namen anders, oder der Artikel, der ihn hatte, ist weg.',
    hint: 'Tragen Sie die gedruckte Schreibweise unter aliases ein, oder löschen Sie die Zeile.',
  },
  'place-without-coordinates': {
    message: 'Die Zeile von places.csv sagt nicht, wo „{name}“ liegt.',
    hint: 'Geben Sie lat und lon in Grad an, etwa 51.5 und -0.1, oder lassen Sie beide leer: Dann steht der Ort auf keiner Karte.',
  },
  'correction-names-no-article': {
    message: 'Die Zeile nennt keinen Artikel.',
    hint: 'Felder: {fields}. Den Artikel nennt sein Pfad, seine Kennung oder seine Adresse.',
  },
  'correction-unknown-field': {
    message: 'Ein Feld „{field}“ lässt sich nicht korrigieren.',
    hint: 'Felder: {fields}. Den Artikel nennt sein Pfad, seine Kennung oder seine Adresse.',
  },
  'correction-without-article': {
    message: 'Kein Artikel heißt „{article}“; die Zeile hat nichts geändert.',
    reason: 'Vielleicht wurde die Datei umbenannt oder entfernt.',
    hint: 'Nennen Sie den Pfad vom Ordner der Artikel aus, die Kennung oder die Adresse des Artikels.',
  },
  'correction-no-match': {
    message: 'Nichts im Artikel passt mehr zu den Wörtern: „{words}“ ({field}, {article}).',
    reason: 'Der Artikel oder was darin gefunden wird hat sich geändert, seit die Zeile geschrieben wurde.',
    hint: 'Zitieren Sie die Wörter, wie der Artikel sie jetzt druckt, oder löschen Sie die Zeile.',
  },
  'correction-ambiguous': {
    message: 'Die Wörter passen auf mehrere Stellen des Artikels: „{words}“ ({field}, {article}).',
    reason: 'Der Artikel oder was darin gefunden wird hat sich geändert, seit die Zeile geschrieben wurde.',
    hint: 'Zitieren Sie mehr Wörter, oder nennen Sie die Stelle (Anfang-Ende), wie das JSON des Artikels sie zeigt.',
  },
  'correction-bad-value': {
    message: 'Der Wert passt nicht zu diesem Feld: „{words}“ ({field}, {article}).',
    reason: 'Der Artikel oder was darin gefunden wird hat sich geändert, seit die Zeile geschrieben wurde.',
    hint: 'Was jedes Feld annimmt, steht auf der Seite zur Methode.',
  },
  'topic-rule-without-topic': {
    message: 'Die Zeile nennt kein Thema.',
    hint: 'Nennen Sie die Kennung des Themas, wie seine Seite sie zeigt, einmal.',
  },
  'topic-rule-twice': {
    message: '„{topic}“ hat schon eine Zeile.',
    hint: 'Nennen Sie die Kennung des Themas, wie seine Seite sie zeigt, einmal.',
  },
  'source-without-name': {
    message: 'Die Zeile von sources.csv hat keinen Namen und sagt damit über keine Quelle etwas.',
    hint: 'Tragen Sie den Namen ein, den das Archiv drucken soll; wie Artikel die Quelle nennen, gehört unter aliases.',
  },
  'source-without-address': {
    message: '„{url}“ ist keine Adresse einer Quelle; das Übrige der Zeile gilt.',
    hint: 'Schreiben Sie sie mit http:// oder https://, oder lassen Sie sie leer.',
  },
  'source-unmatched': {
    message: 'Kein Artikel ist bei „{name}“ erschienen, die Zeile hat nichts geändert.',
    reason: 'Die Artikel nennen die Quelle vielleicht anders, oder es gibt sie nicht mehr.',
    hint: 'Tragen Sie unter aliases ein, was die Artikel sagen, oder löschen Sie die Zeile.',
  },
  'embed-without-quote': {
    message: '„{quote}“ ist kein Link zu einem Zitat.',
    hint: 'Kopieren Sie den Link des Zitats von der Seite seines Artikels: Er endet mit # und q-.',
  },
  'embed-unmatched': {
    message: 'Unter „{quote}“ steht kein Zitat des Archivs, es bekam keine Seite.',
    reason: 'Der Artikel ist vielleicht nicht mehr da, oder sein Wortlaut ist ein anderer.',
    hint: 'Kopieren Sie den Link neu von der Seite des Artikels, oder löschen Sie die Zeile.',
  },
  'removal-of-nothing': {
    message: 'Die Zeile von removals.csv nennt weder einen Artikel noch eine Person.',
    hint: 'Einen Artikel nennen mit Pfad, Kennung, Adresse oder Titel, oder eine Person mit den gedruckten Namen.',
  },
  'removal-unknown-scope': {
    message: 'Eine Entfernung vom Umfang „{scope}“ gibt es nicht; der Name wurde entfernt.',
    hint: 'Umfang bei Personen: name (er geht aus jedem Artikel), articles (jeder Artikel geht, der ihn hat).',
  },
  'review-of-nothing': {
    message: 'Die Zeile von reviewed.csv beurteilt nichts.',
    reason: 'Sie hat keine Kennung, oder eine Schicht oder ein Urteil, die es nicht gibt.',
    hint: 'Schichten: quote, figure, date, name, identity; Urteile: right, wrong. „cuttings review“ schreibt solche Zeilen.',
  },
  'topic-rule-unmatched': {
    message: 'Kein Artikel hat das Thema „{topic}“; die Zeile hat nichts geändert.',
    hint: 'Kopieren Sie die Kennung von der Seite des Themas, oder löschen Sie die Zeile.',
  },
  'extra-terms-without-concept': {
    message: 'Das Themenschema hat keinen Begriff „{topic}“; seine weiteren Wörter finden nichts.',
    reason:
      'Wörter gehören zu Begriffen des Schemas; ein Thema des Archivs wird an seinen eigenen Wörtern erkannt.',
    hint: 'Kopieren Sie die Kennung von der Seite des Themas, oder ergänzen Sie den Begriff in topics-scheme.csv.',
  },
  'scheme-unreadable': {
    message: 'Eine Zeile ist kein CSV: {problem}.',
    hint: 'Verdoppeln Sie Anführungszeichen in einer Zelle, oder speichern Sie die Datei aus einer Tabellenkalkulation.',
  },
  'scheme-columns': {
    message: 'Dem Themenschema fehlt die Spalte {missing}.',
    hint: 'Die erste Zeile muss die Spalten {columns} nennen.',
  },
  'scheme-cells': {
    message: 'Zeile {row} hat mehr Zellen als Spalten.',
    hint: 'Setzen Sie eine Zelle mit Komma in Anführungszeichen; was in überzähligen Zellen steht, gilt nicht.',
  },
  'scheme-bad-id': {
    message: '„{concept}“ ist keine Kennung.',
    hint: 'Schreiben Sie Vorsilbe:Wort in Kleinbuchstaben, etwa local:harbour.',
  },
  'scheme-id-twice': {
    message: '{concept} steht zweimal da.',
    hint: 'Behalten Sie eine Zeile je Begriff.',
  },
  'scheme-no-label': {
    message: '{concept} hat keinen Namen.',
    hint: 'Geben Sie den Namen, den Leserinnen und Leser sehen (label).',
  },
  'scheme-unknown-parent': {
    message: '{concept} bleibt weg: Einen Begriff {parent} gibt es nicht.',
    hint: 'Berichtigen Sie den übergeordneten Begriff (parent).',
  },
  'scheme-parent-without-top': {
    message: '{concept} bleibt weg: {parent} führt zu keinem obersten Begriff.',
    hint: 'Berichtigen Sie den übergeordneten Begriff (parent).',
  },
  'scheme-term-weight': {
    message: '{concept}: Das Gewicht von „{term}“ ist keine Zahl von 0.1 bis 9.',
    hint: 'Berichtigen Sie das Wort; die anderen gelten.',
  },
  'scheme-term-empty': {
    message: '{concept}: „{term}“ enthält keine Wörter.',
    hint: 'Berichtigen Sie das Wort; die anderen gelten.',
  },
  'scheme-term-long': {
    message: '{concept}: „{term}“ hat mehr als 8 Wörter.',
    hint: 'Berichtigen Sie das Wort; die anderen gelten.',
  },
  'internal-error': {
    message: 'Interner Fehler: {problem}',
    reason: 'Das ist ein Fehler von Cuttings, nicht des Artikels, der weggelassen wurde.',
    hint: 'Bitte melden Sie ihn mit der Datei.',
  },
};
