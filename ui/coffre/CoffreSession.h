// The coffre of the open base in the window: one for all screens. Argon2id works for about a second, so that
// creating, unlocking and changing the passphrase happen off the UI thread; meanwhile nobody else uses it.
#pragma once

#include "core/coffre/Coffre.h"
#include "ui/shell/Session.h"

namespace isegorie::ui {

class CoffreSession : public QObject {
    Q_OBJECT
public:
    enum class Etat {
        Inutilisable, ///< Its file is damaged or of another base: erreur() says so.
        Absent,
        Verrouille,
        Occupe, ///< A passphrase is being tried.
        Ouvert
    };
    using Done = std::function<void(const base::Status&)>;

    explicit CoffreSession(Session& session, QObject* parent = nullptr);

    Etat etat() const;
    bool isOpen() const { return etat() == Etat::Ouvert; }
    const std::optional<base::Erreur>& erreur() const { return m_erreur; }
    /// For functions of the domain, on the UI thread. Null while occupied or unusable.
    coffre::Coffre* coffre() const;
    /// The same or a refusal that says what to do.
    base::Result<coffre::Coffre*> require() const;

    /// `done` comes later, on the UI thread; a refusal is not shown elsewhere.
    void create(coffre::Secret passphrase, Done done);
    void unlock(coffre::Secret passphrase, Done done);
    void changePassphrase(coffre::Secret old, coffre::Secret fresh, Done done);
    void lock();
    /// Asks the keyring, once a session; nothing happens when it has no key.
    void tryKeyring();
    /// Open: keeps the key in the keyring of this computer; or forgets it.
    void rememberKey(bool remember, Done done);

    /// Carries out what was asked for and not done yet; applies its certificate.
    base::Status carryOutPurges();

    /// Opens a coffre of its own like this one, on another thread, while this one stays usable here.
    using Ouvreur =
        std::function<base::Result<std::unique_ptr<coffre::Coffre>>(const storage::Database& database)>;
    Ouvreur ouvreur() const;

Q_SIGNALS:
    void etatChanged();

private:
    using Work = std::function<base::Status(coffre::Coffre& coffre)>;
    void work(const QString& title, Work work, Done done);

    Session& m_session;
    std::shared_ptr<coffre::Coffre> m_coffre; ///< Null when unusable.
    std::optional<base::Erreur> m_erreur;
    bool m_occupied = false;
    bool m_keyringAsked = false;
};

} // namespace isegorie::ui
