<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
    <context>
    <name>DefectTable</name>
    <message>
        <source>No defects found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Choose a row to see its defect on the picture; keys 1 to 9 do the same</source>
        <translation>Eine Zeile wählen, um den Fehler im Bild zu sehen; die Tasten 1 bis 9 tun dasselbe</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Size ± u</source>
        <translation>Größe ± u</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{sign}{kind} {id}</source>
        <translation>{sign}{kind} {id}</translation>
    </message>
</context><context>
    <name>Faults</name>
    <message>
        <source>The program itself failed: {error}</source>
        <translation>Das Programm selbst hat versagt: {error}</translation>
    </message>
    <message>
        <source>Repeat the last step. If it comes again, give the log to the maker</source>
        <translation>Den letzten Schritt wiederholen. Tritt es wieder auf, das Protokoll dem Hersteller geben</translation>
    </message>
</context><context>
    <name>FirstRunCard</name>
    <message>
        <source>Welcome. Five steps:</source>
        <translation>Willkommen. Fünf Schritte:</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
</context><context>
    <name>HelpScreen</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Berühren</translation>
    </message>
    <message>
        <source>Five steps</source>
        <translation>Fünf Schritte</translation>
    </message>
    <message>
        <source>What the answers mean</source>
        <translation>Was die Antworten bedeuten</translation>
    </message>
</context><context>
    <name>HelpTexts</name>
    <message>
        <source>Choose the part number, or scan it from the label.</source>
        <translation>Die Teilenummer wählen oder vom Etikett scannen.</translation>
    </message>
    <message>
        <source>Scan the serial number and insert the connector.</source>
        <translation>Die Seriennummer scannen und den Stecker einsetzen.</translation>
    </message>
    <message>
        <source>Turn the focus until the bar is full and the fiber is in the middle.</source>
        <translation>Am Fokus drehen, bis der Balken voll ist und die Faser in der Mitte liegt.</translation>
    </message>
    <message>
        <source>Press Space, the pedal or the large key: the end face is judged.</source>
        <translation>Leertaste, Pedal oder große Taste drücken: Die Endfläche wird beurteilt.</translation>
    </message>
    <message>
        <source>Do what the answer says. The next scan books this one.</source>
        <translation>Tun, was die Antwort sagt. Der nächste Scan bucht dieses Teil.</translation>
    </message>
    <message>
        <source>PASS</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>Every defect is within its limit. Put the cap on; go on.</source>
        <translation>Jeder Fehler liegt in seiner Grenze. Kappe aufsetzen, weiter.</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>A limit is broken; the card says which. Loose dirt: clean and press C. Damage: set aside.</source>
        <translation>Eine Grenze ist überschritten, die Karte sagt welche. Loser Schmutz: reinigen und C drücken. Schaden: aussondern.</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>NOCHMAL</translation>
    </message>
    <message>
        <source>The picture is to blame, not the part: focus, light, centring. Put it right; press Space.</source>
        <translation>Es liegt am Bild, nicht am Teil: Fokus, Licht, Mitte. Richten und Leertaste drücken.</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>The station cannot decide. Set the part aside and call the technician.</source>
        <translation>Die Station kann nicht entscheiden. Teil beiseitelegen und Techniker rufen.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Capture and judge; a foot pedal does the same</source>
        <translation>Aufnehmen und beurteilen; ein Fußpedal tut dasselbe</translation>
    </message>
    <message>
        <source>Cleaned: judge again, both pictures are kept</source>
        <translation>Gereinigt: neu beurteilen, beide Bilder bleiben</translation>
    </message>
    <message>
        <source>Hold: the raw picture without drawings</source>
        <translation>Halten: das Bild ohne Zeichnungen</translation>
    </message>
    <message>
        <source>Go to a defect</source>
        <translation>Zu einem Fehler gehen</translation>
    </message>
    <message>
        <source>Before and after cleaning</source>
        <translation>Vor und nach dem Reinigen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Undo the last booking</source>
        <translation>Die letzte Buchung zurücknehmen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the live picture</source>
        <translation>Zurück zum Livebild</translation>
    </message>
    <message>
        <source>Ctrl+1 … 9</source>
        <translation>Strg+1 … 9</translation>
    </message>
    <message>
        <source>Change to another screen</source>
        <translation>Zu einer anderen Seite</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Full screen and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Zoom; the wheel or + and − do the same</source>
        <translation>Vergrößern; Rad oder + und − tun dasselbe</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Das Bild verschieben</translation>
    </message>
    <message>
        <source>Tap twice</source>
        <translation>Zweimal tippen</translation>
    </message>
    <message>
        <source>The whole picture again</source>
        <translation>Wieder das ganze Bild</translation>
    </message>
    <message>
        <source>Tap a mark</source>
        <translation>Marke antippen</translation>
    </message>
    <message>
        <source>Show its row in the table, and the other way round</source>
        <translation>Ihre Zeile in der Tabelle zeigen, und umgekehrt</translation>
    </message>
</context><context>
    <name>Languages</name>
    <message>
        <source>English</source>
        <translation>Deutsch</translation>
    </message>
</context><context>
    <name>MainWindow</name>
    <message>
        <source>D-Scope Blink</source>
        <translation>D-Scope Blink</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Role: {role}. Press to change it.</source>
        <translation>Rolle: {role}. Drücken, um sie zu wechseln.</translation>
    </message>
</context><context>
    <name>Notices</name>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context><context>
    <name>NoticesScreen</name>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
</context><context>
    <name>NumberEditor</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context><context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
</context><context>
    <name>PathEditor</name>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context><context>
    <name>PictureView</name>
    <message>
        <source>Picture of the end face</source>
        <translation>Bild der Endfläche</translation>
    </message>
</context><context>
    <name>PinDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Falsche PIN. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose the new PIN again.</source>
        <translation>Die beiden waren nicht gleich. Die neue PIN noch einmal wählen.</translation>
    </message>
    <message>
        <source>Wrong PIN too often. Try again in {time}.</source>
        <translation>Zu oft eine falsche PIN. Weiter in {time}.</translation>
    </message>
    <message>
        <source>PIN of {role}</source>
        <translation>PIN: {role}</translation>
    </message>
    <message>
        <source>Choose a new PIN for {role}: 4 to 12 digits</source>
        <translation>Neue PIN für {role} wählen: 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>The new PIN of {role} once more</source>
        <translation>Die neue PIN für {role} noch einmal</translation>
    </message>
</context><context>
    <name>Reasons</name>
    <message>
        <source>{what} {ids} in {zone}: {found}, allowed: {limit}</source>
        <translation>{what} {ids} in Zone {zone}: {found}, erlaubt: {limit}</translation>
    </message>
    <message>
        <source>{excess} µm too large</source>
        <translation>{excess} µm zu groß</translation>
    </message>
    <message>
        <source>{found} {what} in {zone} ({ids}), allowed: {limit}</source>
        <translation>{found} {what} in Zone {zone} ({ids}), erlaubt: {limit}</translation>
    </message>
    <message>
        <source>scratches</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>pits</source>
        <translation>Grübchen</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>Ausbrüche</translation>
    </message>
    <message>
        <source>cracks</source>
        <translation>Risse</translation>
    </message>
    <message>
        <source>pieces of dirt</source>
        <translation>Schmutzteilchen</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>defects</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>{names} and {rest} more</source>
        <translation>{names} und {rest} weitere</translation>
    </message>
    <message>
        <source>Wrong part for this recipe: the fiber measures {found}, expected {limit}</source>
        <translation>Falsches Teil für dieses Rezept: Die Faser misst {found}, erwartet {limit}</translation>
    </message>
    <message>
        <source>The magnification is too low: {found}, needed {limit}; call a technician</source>
        <translation>Die Vergrößerung ist zu gering: {found}, nötig {limit}; Techniker rufen</translation>
    </message>
    <message>
        <source>{what} {ids} in {zone} has no size in µm; call a technician</source>
        <translation>{what} {ids} in Zone {zone} hat keine Größe in µm; Techniker rufen</translation>
    </message>
    <message>
        <source>Zone {zone} was not inspected; call a technician</source>
        <translation>Die Zone {zone} wurde nicht geprüft; Techniker rufen</translation>
    </message>
    <message>
        <source>The picture cannot be read: capture it again</source>
        <translation>Das Bild ist nicht lesbar: noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>No connector: insert one</source>
        <translation>Kein Stecker: einen einsetzen</translation>
    </message>
    <message>
        <source>Not sharp: turn the focus until the bar is full</source>
        <translation>Nicht scharf: am Fokus drehen, bis der Balken voll ist</translation>
    </message>
    <message>
        <source>Too dark or too bright: set the light to the middle of the bar</source>
        <translation>Zu dunkel oder zu hell: das Licht auf die Mitte des Balkens stellen</translation>
    </message>
    <message>
        <source>Overexposed: turn the light down</source>
        <translation>Überbelichtet: weniger Licht</translation>
    </message>
    <message>
        <source>A film covers the end face: clean it and capture again</source>
        <translation>Ein Film bedeckt die Endfläche: reinigen und neu aufnehmen</translation>
    </message>
    <message>
        <source>Off centre: move the fiber to the middle</source>
        <translation>Außermittig: die Faser in die Mitte rücken</translation>
    </message>
    <message>
        <source>The scale does not fit the fiber: call a technician to calibrate the station</source>
        <translation>Der Maßstab passt nicht zur Faser: Techniker rufen, die Station kalibrieren</translation>
    </message>
    <message>
        <source>No scale is known: call a technician to calibrate the station</source>
        <translation>Kein Maßstab bekannt: Techniker rufen, die Station kalibrieren</translation>
    </message>
    <message>
        <source>The program failed on this picture: call a technician</source>
        <translation>Das Programm hat bei diesem Bild versagt: Techniker rufen</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Picture unreadable</source>
        <translation>Bild unlesbar</translation>
    </message>
    <message>
        <source>No connector</source>
        <translation>Kein Stecker</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>Nicht scharf</translation>
    </message>
    <message>
        <source>Too dark or too bright</source>
        <translation>Zu dunkel oder zu hell</translation>
    </message>
    <message>
        <source>Overexposed</source>
        <translation>Überbelichtet</translation>
    </message>
    <message>
        <source>Covered by a film</source>
        <translation>Von einem Film bedeckt</translation>
    </message>
    <message>
        <source>Off centre</source>
        <translation>Außermittig</translation>
    </message>
    <message>
        <source>Scale does not fit</source>
        <translation>Maßstab passt nicht</translation>
    </message>
    <message>
        <source>No scale</source>
        <translation>Kein Maßstab</translation>
    </message>
    <message>
        <source>Wrong part</source>
        <translation>Falsches Teil</translation>
    </message>
    <message>
        <source>Magnification too low</source>
        <translation>Vergrößerung zu gering</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>Zone not inspected</source>
        <translation>Zone nicht geprüft</translation>
    </message>
    <message>
        <source>Program failed</source>
        <translation>Programm versagte</translation>
    </message>
</context><context>
    <name>RoleDialog</name>
    <message>
        <source>Who works here</source>
        <translation>Wer arbeitet hier</translation>
    </message>
    <message>
        <source>Operator's name, for the records</source>
        <translation>Name des Bedieners, für die Aufzeichnungen</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Name übernehmen</translation>
    </message>
    <message>
        <source>Work as</source>
        <translation>Arbeiten als</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context><context>
    <name>Screens</name>
    <message>
        <source>Inspect</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context><context>
    <name>SettingFaults</name>
    <message>
        <source>This is empty. Type something in.</source>
        <translation>Das ist leer. Etwas eingeben.</translation>
    </message>
    <message>
        <source>“{given}” is no number. Use digits and a point.</source>
        <translation>„{given}“ ist keine Zahl. Ziffern und einen Punkt verwenden.</translation>
    </message>
    <message>
        <source>“{given}” is no whole number. Use digits only.</source>
        <translation>„{given}“ ist keine ganze Zahl. Nur Ziffern verwenden.</translation>
    </message>
    <message>
        <source>{given} is too small. The limit is {limit}.</source>
        <translation>{given} ist zu klein. Die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>{given} is too large. The limit is {limit}.</source>
        <translation>{given} ist zu groß. Die Grenze ist {limit}.</translation>
    </message>
    <message>
        <source>There is no “{given}”. Choose one of: {limit}.</source>
        <translation>„{given}“ gibt es nicht. Eines davon wählen: {limit}.</translation>
    </message>
    <message>
        <source>There is no file {given}. Choose another or leave this empty.</source>
        <translation>Die Datei {given} gibt es nicht. Eine andere wählen oder leer lassen.</translation>
    </message>
    <message>
        <source>This file is no calibration. Make one with “dscope calibrate”. {limit}</source>
        <translation>Diese Datei ist keine Kalibrierung. Eine mit „dscope calibrate“ erzeugen. {limit}</translation>
    </message>
    <message>
        <source>There is no folder {given}. Make it first, or leave this empty.</source>
        <translation>Den Ordner {given} gibt es nicht. Erst anlegen oder leer lassen.</translation>
    </message>
    <message>
        <source>“{given}” cannot be used: {limit}</source>
        <translation>„{given}“ ist nicht verwendbar: {limit}</translation>
    </message>
</context><context>
    <name>SettingGroups</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Station and scale</source>
        <translation>Station und Maßstab</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Capture and judge</source>
        <translation>Aufnehmen und beurteilen</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context><context>
    <name>SettingWords</name>
    <message>
        <source>Name of the station</source>
        <translation>Name der Station</translation>
    </message>
    <message>
        <source>Stands in every record.</source>
        <translation>Steht in jeder Aufzeichnung.</translation>
    </message>
    <message>
        <source>Part number at the start</source>
        <translation>Teilenummer beim Start</translation>
    </message>
    <message>
        <source>Chosen when the program opens.</source>
        <translation>Ist beim Öffnen des Programms gewählt.</translation>
    </message>
    <message>
        <source>Calibration file</source>
        <translation>Kalibrierdatei</translation>
    </message>
    <message>
        <source>Empty: the cladding of the fiber is the ruler.</source>
        <translation>Leer: Der Mantel der Faser ist der Maßstab.</translation>
    </message>
    <message>
        <source>Scale, typed in</source>
        <translation>Maßstab, eingetippt</translation>
    </message>
    <message>
        <source>Leave empty unless there is no calibration file.</source>
        <translation>Leer lassen, außer es gibt keine Kalibrierdatei.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>From the list, or typed in, such as usb:0.</source>
        <translation>Aus der Liste oder eingetippt, etwa usb:0.</translation>
    </message>
    <message>
        <source>Settings of the camera</source>
        <translation>Einstellungen der Kamera</translation>
    </message>
    <message>
        <source>A file in config/cameras.</source>
        <translation>Eine Datei in config/cameras.</translation>
    </message>
    <message>
        <source>Folder of the history</source>
        <translation>Ordner des Verlaufs</translation>
    </message>
    <message>
        <source>Empty: the user's own folder.</source>
        <translation>Leer: der eigene Ordner des Benutzers.</translation>
    </message>
    <message>
        <source>Warn when less is free</source>
        <translation>Warnen, wenn weniger frei ist</translation>
    </message>
    <message>
        <source>Frames of a capture</source>
        <translation>Bilder je Aufnahme</translation>
    </message>
    <message>
        <source>The sharpest of them is judged.</source>
        <translation>Das schärfste wird beurteilt.</translation>
    </message>
    <message>
        <source>Longest wait for them</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Cleanings of a part</source>
        <translation>Reinigungen je Teil</translation>
    </message>
    <message>
        <source>Whatever still fails after so many is damaged.</source>
        <translation>Was danach noch schlecht ist, ist beschädigt.</translation>
    </message>
    <message>
        <source>Allowed way off the centre</source>
        <translation>Erlaubter Abstand zur Mitte</translation>
    </message>
    <message>
        <source>As a share of half the height of the picture, 0 to 1.</source>
        <translation>Als Anteil der halben Bildhöhe, 0 bis 1.</translation>
    </message>
    <message>
        <source>Judge only with a serial number</source>
        <translation>Nur mit Seriennummer beurteilen</translation>
    </message>
    <message>
        <source>A tone with each answer</source>
        <translation>Ein Ton zu jeder Antwort</translation>
    </message>
    <message>
        <source>Show defects in the live picture</source>
        <translation>Fehler im Livebild zeigen</translation>
    </message>
    <message>
        <source>Profile for the live picture</source>
        <translation>Profil für das Livebild</translation>
    </message>
    <message>
        <source>Most analyses a second</source>
        <translation>Höchstens Analysen je Sekunde</translation>
    </message>
    <message>
        <source>The picture itself is always as fast as the camera.</source>
        <translation>Das Bild selbst ist immer so schnell wie die Kamera.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Full screen at the start</source>
        <translation>Vollbild beim Start</translation>
    </message>
    <message>
        <source>Show the five steps at the start</source>
        <translation>Die fünf Schritte beim Start zeigen</translation>
    </message>
</context><context>
    <name>SettingsScreen</name>
    <message>
        <source>As shipped</source>
        <translation>Wie geliefert</translation>
    </message>
    <message>
        <source>Fill in the values that the program came with; nothing is saved yet</source>
        <translation>Setzt die Werte ein, mit denen das Programm kam; noch wird nichts gesichert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context><context>
    <name>Shell</name>
    <message>
        <source>Close the program and open it again to work with them.</source>
        <translation>Das Programm schließen und wieder öffnen, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>Die Einstellungen sind gesichert</translation>
    </message>
</context><context>
    <name>SwitchEditor</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context><context>
    <name>Wording</name>
    <message>
        <source>PASS</source>
        <translation>GUT</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>RETAKE</source>
        <translation>NOCHMAL</translation>
    </message>
    <message>
        <source>ASK</source>
        <translation>FRAGEN</translation>
    </message>
    <message>
        <source>Scratch</source>
        <translation>Kratzer</translation>
    </message>
    <message>
        <source>Pit</source>
        <translation>Grübchen</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Ausbruch</translation>
    </message>
    <message>
        <source>Crack</source>
        <translation>Riss</translation>
    </message>
    <message>
        <source>Dirt</source>
        <translation>Schmutz</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>cladding</source>
        <translation>Mantel</translation>
    </message>
    <message>
        <source>adhesive</source>
        <translation>Kleber</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>außen</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>QA</source>
        <translation>QS</translation>
    </message>
    <message>
        <source>– not judged</source>
        <translation>– nicht beurteilt</translation>
    </message>
    <message>
        <source>✔ ok</source>
        <translation>✔ gut</translation>
    </message>
    <message>
        <source>✖ not ok</source>
        <translation>✖ schlecht</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of any size</source>
        <translation>jeder Größe</translation>
    </message>
    <message>
        <source>over</source>
        <translation>über</translation>
    </message>
    <message>
        <source>under</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>per pixel</source>
        <translation>je Pixel</translation>
    </message>
</context></TS>
