/** Words beside a date that say what it is the date of, in a dozen languages. General newsroom language. */

const word = (list: string) => new RegExp(`(?<![\\p{L}])(?:${list})(?![\\p{L}])`, 'iu');

/** The date of publication. */
export const PUBLISHED = word(
	'published|posted|entry was|beitrag wurde|eintrag wurde|gespeichert|hinzugefügt|aangemaakt|publication date|date published|first published|released|issued|created|date|erstellt|veröffentlicht|veröffentlichung|erschienen|erscheinungsdatum|publiziert|datum|stand|eingestellt|verfasst|geschrieben|gepostet|meldung vom|nachricht vom|eingetragen|gepubliceerd|geplaatst|publicatiedatum|publié[es]{0,2}|mis en ligne|paru|date de publication|publicado|publicada|fecha|pubblicato|pubblicata|data|publicado em|opublikowano|opublikowany|publikacja|data publikacji|dodano|udgivet|offentliggjort|publiceret|publicerad|publicerat|publisert|julkaistu|dato|опубликовано|опубликована|дата|дата публикации|publikováno|vydáno|yayınlanma|yayımlanma|giriş|公開|発表|掲載|発信|입력|등록|发布|發布|نشر|diterbitkan|dipublikasikan|đăng ngày|xuất bản|δημοσίευση|δημοσιεύθηκε|publikálva|megjelent|publicat|publikuota|objavljeno|објављено|опубліковано',
);

/** The date of a later change. */
export const UPDATED = word(
	'updated|update|last modified|modified|last revision|latest revision|last edited|edited|revised|aktualisiert|aktualisierung|zuletzt geändert|geändert|zuletzt bearbeitet|bearbeitet|letztes update|bijgewerkt|laatst gewijzigd|gewijzigd|mis[e]? à jour|modifié|màj|maj|actualizado|actualizada|modificado|aggiornato|aggiornata|ultimo aggiornamento|modificato|atualizado|atualizada|modificado em|aktualizacja|zaktualizowano|zmodyfikowano|opdateret|sidst opdateret|uppdaterad|uppdaterat|ändrad|oppdatert|päivitetty|muokattu|обновлено|изменено|güncelleme|güncellenme|aktualizováno|更新|수정|업데이트|修改|تحديث|محدثة|ενημέρωση|τελευταία|uppfært|diperbarui|cập nhật|frissítve|actualizat|atnaujinta|ažurirano|оновлено',
);

/** Rights and imprint lines: their years are no dates. */
export const RIGHTS = /©|\(c\)|copyright|all rights reserved|alle rechte|tous droits|todos los derechos|tutti i diritti|alle rechten/iu;

/** Who wrote it. */
export const BYLINE = word(
	'by|von|autor|autorin|author|written by|reporter|redaktion|door|auteur|redactie|par|rédaction|por|autora|redacción|di|autore|redazione|redação|autorzy|redakcja|af|av|skribent|forfatter|text|автор|posted by|staff|editor',
);

/** Something that will happen or has its own date: events, comments, replies, archives. */
export const OTHER = word(
	'comments?|says|said|wrote|reply|replied|kommentare?|sagt|schrieb|antworten|schreibt|reageer|reacties?|zegt|commentaires?|dit|répondre|comentarios?|dice|responder|commenti|dice|rispondi|komentarz[ey]?|event|veranstaltung|termin|termine|deadline|until|bis|from|ab|tot|jusqu|hasta|fino|since|seit|sinds|depuis|desde|joined|registriert|mitglied|member|accessed|abgerufen|retrieved|archive[ds]?|archiv|born|geboren|archivi?o',
);

/** Reading time, share bar and the like: what stands in the header of an article beside its date. */
export const HEADER = word(
	'min|mins?|minutes?|minuten|minutos|minuti|lesezeit|lesedauer|read|leestijd|lecture|uhr|share|teilen|kommentieren|comments|kommentare|views|pressemitteilung|press release|von|by',
);

/** A heading above readers' comments. */
export const COMMENTS =
	/^(?:\d{1,4} ?|keine |no |alle |all )?(?:comments?|kommentare?|leserkommentare|diskussion|discussion|responses?|replies|gedanken zu|thoughts on|antworten|reacties?|commentaires?|réactions|comentarios?|commenti|comentários?|komentarze?|kommentarer|комментари\p{L}{1,2}|leave a (?:reply|comment)|schreibe einen kommentar|ein kommentar)/iu;
